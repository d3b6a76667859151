/// Persons out of those on the roll (在册人数); numerator and denominator are kept apart.
public struct RollShare: Hashable, Sendable {
  /// Never more than the roll.
  public let persons: Int
  public let roll: Int

  /// A share of a roll, or nothing where the roll is not known.
  public init?(_ persons: Int, of roll: Int?) {
    guard let roll, roll >= 0 else { return nil }
    self.persons = min(max(persons, 0), roll)
    self.roll = roll
  }

  /// The rate in ten-thousandths, halves up; nothing for an empty roll, which has no rate.
  public var rateTenThousandths: Int? {
    guard roll > 0 else { return nil }
    let (doubled, overflows) = persons.multipliedReportingOverflow(by: 20_000)
    return overflows ? persons / (roll / 10_000) : (doubled + roll) / (2 * roll)
  }
}

/// The shares of many venues: sums over those whose roll is known, and how many have none.
public struct RollShareSum: Hashable, Sendable {
  public private(set) var persons = 0
  public private(set) var roll = 0
  public private(set) var venues = 0
  public private(set) var venuesWithoutRoll = 0

  public init() {}

  public mutating func add(_ share: RollShare?) {
    venues += 1
    guard let share else {
      venuesWithoutRoll += 1
      return
    }
    persons += share.persons
    roll += share.roll
  }

  /// The share of all that is known; nothing where no roll is.
  public var share: RollShare? {
    venues > venuesWithoutRoll ? RollShare(persons, of: roll) : nil
  }
}
