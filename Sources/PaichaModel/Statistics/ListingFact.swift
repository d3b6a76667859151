/// What statistics need to know of one listing (挂牌督办).
///
/// A listing counts with the major hazards, under the source of the first hazard it names, so that
/// the figures of all groups add up.
public struct ListingFact: Hashable, Sendable {
  public let place: StatisticsPlace
  /// The day it was approved; nothing for a proposal that was not.
  public let listedOn: Day?
  /// The finish date in force.
  public let finishBy: Day?
  public let acceptedOn: Day?
  public let endedOn: Day?
  public let isDelisted: Bool

  public init(
    place: StatisticsPlace,
    listedOn: Day?,
    finishBy: Day?,
    acceptedOn: Day?,
    endedOn: Day?,
    isDelisted: Bool
  ) {
    self.place = place
    self.listedOn = listedOn
    self.finishBy = finishBy
    self.acceptedOn = acceptedOn
    self.endedOn = endedOn
    self.isDelisted = isDelisted
  }

  /// The day by which it counts in a figure, or nothing if it does not.
  public func day(of figure: StatisticsFigure, in window: StatisticsWindow) -> Day? {
    switch figure {
    case .listingsOpened: return listedOn.flatMap { window.contains($0) ? $0 : nil }
    case .listingsDelisted:
      return isDelisted ? endedOn.flatMap { window.contains($0) ? $0 : nil } : nil
    case .listingsActive: return isActive(on: window.asOf) ? listedOn : nil
    case .listingsLate:
      guard isActive(on: window.asOf), !isPast(acceptedOn, window.asOf) else { return nil }
      return finishBy.flatMap { $0 < window.asOf ? $0 : nil }
    case .found, .closed, .cohortClosed, .open, .overdue, .reopened, .voided: return nil
    }
  }

  private func isActive(on day: Day) -> Bool { isPast(listedOn, day) && !isPast(endedOn, day) }

  private func isPast(_ event: Day?, _ day: Day) -> Bool { event.map { $0 <= day } ?? false }
}
