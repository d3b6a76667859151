/// A drill that was held at a venue, by how many took part.
public struct DrillAttendance: Hashable, Sendable {
  public let venue: VenueCode
  public let day: Day
  /// Nothing where the record does not tell.
  public let participants: Int?
  /// Persons on the roll when it was held, where told.
  public let roll: Int?

  public init(venue: VenueCode, day: Day, participants: Int?, roll: Int?) {
    self.venue = venue
    self.day = day
    self.participants = participants
    self.roll = roll
  }

  /// The larger of its roll and the register's, or the one that is known.
  fileprivate func largerRoll(_ register: Int?) -> Int? {
    [roll, register].compactMap { $0 }.max()
  }
}

/// How many persons of a venue took part in a drill of a period (人人会应急), as a lower bound.
///
/// Drills may have had the same people, so the largest one counts alone. It counts against the
/// larger of its own roll and the register's, as a drill of one floor says nothing of the others. A
/// drill whose roll nobody knows gives no share.
public struct DrillParticipation: Hashable, Sendable {
  private var drills: [DrillAttendance] = []

  public init() {}

  public init(_ drills: some Sequence<DrillAttendance>) { self.drills = Array(drills) }

  public mutating func add(_ drill: DrillAttendance) { drills.append(drill) }

  public var count: Int { drills.count }

  /// The share of the largest drill; of none held 0, and nothing where no roll is known.
  ///
  /// Of drills as large as each other the one with the larger roll counts.
  public func share(of roll: Int?) -> RollShare? {
    let shares = drills.compactMap { RollShare($0.participants ?? 0, of: $0.largerRoll(roll)) }
    guard !drills.isEmpty else { return RollShare(0, of: roll) }
    return shares.max { ($0.persons, $0.roll) < ($1.persons, $1.roll) }
  }
}
