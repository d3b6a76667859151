import PaichaIntake
public import PaichaModel
public import PaichaStore

/// The rulebook, checklist and calendar a command works with.
public struct RuleSet: Sendable {
  public let rulebook: Rulebook
  public let checklist: Checklist
  public let calendar: WorkCalendar
  public let inspectionRules: InspectionRules
  /// Limits as clocks, by the rulebook and the calendar.
  public let clocks: ClockRules
  /// Who owes which plans, drills and training.
  public let emergency: EmergencyRules

  /// Reads the embedded rules, or a jurisdiction's own rulebook in place of the embedded one.
  public init(rulebookPath: String?) throws {
    try self.init(
      rulebook: try RuleSet.rulebook(rulebookPath),
      checklist: try EmbeddedRules.checklist(),
      calendar: try EmbeddedRules.calendar()
    )
  }

  public init(
    rulebook: Rulebook,
    checklist: Checklist,
    calendar: WorkCalendar
  ) throws(RulebookFault) {
    self.rulebook = rulebook
    self.checklist = checklist
    self.calendar = calendar
    inspectionRules = try InspectionRules(
      rulebook: rulebook,
      checklist: checklist,
      calendar: calendar
    )
    clocks = try ClockRules(rulebook: rulebook, calendar: calendar)
    emergency = try EmergencyRules(clocks: clocks)
  }

  /// The same rules with the years of the calendar that a book holds.
  public func adding(calendarOf book: any BookReading) throws -> RuleSet {
    let years = try book.calendarYears()
    guard !years.isEmpty else { return self }
    return try RuleSet(
      rulebook: rulebook,
      checklist: checklist,
      calendar: calendar.adding(years)
    )
  }

  /// The rulebook alone, for what needs neither checklist nor calendar.
  public static func rulebook(_ path: String?) throws -> Rulebook {
    guard let path else { return try EmbeddedRules.rulebook() }
    return try RulebookReader(file: path).read(try InputSource.open(path).writtenText())
  }
}
