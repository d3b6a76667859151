import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Shows one inspection with its items and findings.
struct InspectShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看一次检查 show one inspection",
    discussion: """
      例 examples:
        paicha inspect show K7QX-I12
        paicha inspect show BJ-2025-0001     (检查编号 its outside reference)
      """
  )

  @Argument(help: ArgumentHelp("检查号或编号 id or reference", valueName: "id"))
  var id: String

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let checklist = try EmbeddedRules.checklist()
    let (inspection, venue) = try place.reading { book in
      guard let inspection = try find(in: book) else { throw ServiceFault.noSuchInspection(id) }
      return (inspection, try book.venue(inspection.venue))
    }
    var record = InspectionReports.record(inspection, venue: venue, checklist: checklist)
    let rule = try CompositeRule(rulebook: place.rulebook())
    let suggestions =
      venue.map { rule.suggestions(for: inspection, at: $0, checklist: checklist) } ?? []
    if !suggestions.isEmpty { record.notes.append(CompositeReports.note) }
    if !suggestions.isEmpty || place.console.format != .table {
      record.sections.append(CompositeReports.section(suggestions))
    }
    try place.console.print(record)
  }

  private func find(in book: any BookReading) throws -> Inspection? {
    if let id = InspectionID(id), let inspection = try book.inspection(id) { return inspection }
    guard let reference = InspectionReference(id) else { return nil }
    return try book.inspection(reference: reference)
  }
}
