/// What is counted of one venue for one year, kept up with every entry.
///
/// Inspections and findings count in the year of their day, timeliness in the year the hazard is
/// due. Zone figures are sums of these, so they never rescan history.
public struct VenueYear: Hashable, Sendable {
  /// The counts of one level of hazard.
  public struct Level: Hashable, Sendable {
    public var found = 0
    public var due = 0
    /// Closed by the deadline.
    public var onTime = 0
    /// Due in this year and not closed yet, late or not.
    public var open = 0
    /// Of those due, how many deadlines were prefilled from the rulebook.
    public var prefilled = 0

    public init() {}

    static func += (left: inout Level, right: Level) {
      left.found += right.found
      left.due += right.due
      left.onTime += right.onTime
      left.open += right.open
      left.prefilled += right.prefilled
    }

    static func -= (left: inout Level, right: Level) {
      left.found -= right.found
      left.due -= right.due
      left.onTime -= right.onTime
      left.open -= right.open
      left.prefilled -= right.prefilled
    }
  }

  public var inspections = 0
  public var general = Level()
  public var major = Level()
  /// Hazards whose provisional deadline falls in this year; counted nowhere else until settled.
  public var provisional = 0
  /// Hazards closed in this year, void ones not.
  public var closed = 0
  /// Of these, how many were found again.
  public var reopened = 0

  public init() {}

  public static func += (left: inout VenueYear, right: VenueYear) {
    left.inspections += right.inspections
    left.general += right.general
    left.major += right.major
    left.provisional += right.provisional
    left.closed += right.closed
    left.reopened += right.reopened
  }

  public static func -= (left: inout VenueYear, right: VenueYear) {
    left.inspections -= right.inspections
    left.general -= right.general
    left.major -= right.major
    left.provisional -= right.provisional
    left.closed -= right.closed
    left.reopened -= right.reopened
  }
}

/// What decides whether a hazard was closed on time (按期整改).
public struct Timeliness: Hashable, Sendable {
  public let level: HazardLevel
  /// The deadline by which timeliness is judged.
  public let dueOn: Day
  public let setBy: Deadline.SetBy
  public let closedOn: Day?
  /// A voided hazard is owed by nobody and counts nowhere.
  public let isVoid: Bool

  public init(
    level: HazardLevel,
    dueOn: Day,
    setBy: Deadline.SetBy,
    closedOn: Day?,
    isVoid: Bool = false
  ) {
    self.isVoid = isVoid
    self.level = level
    self.dueOn = dueOn
    self.setBy = setBy
    self.closedOn = closedOn
  }

  /// What the hazard adds to the year it is due in.
  public var contribution: VenueYear {
    var year = VenueYear()
    guard !isVoid else { return year }
    guard setBy != .provisional else {
      year.provisional = 1
      return year
    }
    var counts = VenueYear.Level()
    counts.due = 1
    counts.prefilled = setBy == .rulebook ? 1 : 0
    if let closedOn {
      counts.onTime = closedOn <= dueOn ? 1 : 0
    } else {
      counts.open = 1
    }
    switch level {
    case .general: year.general = counts
    case .major: year.major = counts
    }
    return year
  }
}
