import PaichaIntake
public import PaichaModel

/// The rulebook, checklist and calendar a command works with.
public struct RuleSet: Sendable {
  public let rulebook: Rulebook
  public let checklist: Checklist
  public let calendar: WorkCalendar
  public let inspectionRules: InspectionRules

  /// Reads the embedded rules, or a jurisdiction's own rulebook in place of the embedded one.
  public init(rulebookPath: String?) throws {
    rulebook = try RuleSet.rulebook(rulebookPath)
    checklist = try EmbeddedRules.checklist()
    calendar = try EmbeddedRules.calendar()
    inspectionRules = try InspectionRules(
      rulebook: rulebook,
      checklist: checklist,
      calendar: calendar
    )
  }

  /// The rulebook alone, for what needs neither checklist nor calendar.
  public static func rulebook(_ path: String?) throws -> Rulebook {
    guard let path else { return try EmbeddedRules.rulebook() }
    return try RulebookReader(file: path).read(try InputSource.open(path).text())
  }
}
