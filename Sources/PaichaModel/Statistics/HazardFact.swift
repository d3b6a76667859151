/// What statistics need to know of one hazard.
///
/// Level and deadline are those in force now: a deadline that was moved after the as-of day is
/// judged as moved.
public struct HazardFact: Hashable, Sendable {
  public let place: StatisticsPlace
  public let foundOn: Day
  /// The day it was closed or voided.
  public let endedOn: Day?
  public let isVoid: Bool
  /// The deadline in force.
  public let deadline: Day
  /// Whether a closed hazard was found again.
  public let isReopening: Bool

  public init(
    place: StatisticsPlace,
    foundOn: Day,
    endedOn: Day?,
    isVoid: Bool,
    deadline: Day,
    isReopening: Bool
  ) {
    self.place = place
    self.foundOn = foundOn
    self.endedOn = endedOn
    self.isVoid = isVoid
    self.deadline = deadline
    self.isReopening = isReopening
  }

  /// The day by which it counts in a figure, or nothing if it does not.
  public func day(of figure: StatisticsFigure, in window: StatisticsWindow) -> Day? {
    guard isVoid == (figure == .voided) else { return nil }
    switch figure {
    case .found: return window.contains(foundOn) ? foundOn : nil
    case .closed, .voided: return endedOn.flatMap { window.contains($0) ? $0 : nil }
    case .cohortClosed:
      guard window.contains(foundOn), !isOpen(on: window.asOf) else { return nil }
      return endedOn
    case .open: return isOpen(on: window.asOf) ? foundOn : nil
    case .overdue: return isOpen(on: window.asOf) && deadline < window.asOf ? deadline : nil
    case .reopened: return isReopening && window.contains(foundOn) ? foundOn : nil
    case .listingsOpened, .listingsDelisted, .listingsLate, .listingsActive: return nil
    }
  }

  /// Whether it belongs on the list of problems of a period: found or open in it.
  public func isProblem(of window: StatisticsWindow) -> Bool {
    guard !isVoid, foundOn <= window.asOf, foundOn <= window.period.days.upperBound else {
      return false
    }
    return endedOn.map { $0 >= window.period.days.lowerBound } ?? true
  }

  private func isOpen(on day: Day) -> Bool {
    foundOn <= day && (endedOn.map { $0 > day } ?? true)
  }
}
