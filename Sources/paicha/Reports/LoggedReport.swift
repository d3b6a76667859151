import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// The receipt of one logged inspection.
enum LoggedReport {
  static func record(_ logged: LoggedInspection, checklist: Checklist) -> Record {
    var record = InspectionReports.record(
      logged.inspection,
      venue: logged.venue,
      checklist: checklist
    )
    record.fields += [
      .init(Column("recorded", Words(zh: "新登记", en: "recorded now")), .flag(logged.isNew)),
      .init(Column("journal_size", JournalWords.size), .integer(Int(logged.head.size))),
      .init(Column("journal_root", JournalWords.root), .text(logged.head.root.base64)),
    ]
    return record
  }

  /// What an inspector should know about the levels that came out.
  static func hints(_ logged: LoggedInspection, checklist: Checklist) -> [Words] {
    logged.inspection.findings.compactMap { finding in
      switch Grade(finding.level, finding.criterion) {
      case .general: nil
      case .candidate: CandidateNote.words(finding.hazard)
      case .major(let criterion?):
        Words(
          zh: "\(finding.hazard)：重大，依据 \(criterion.edition)，待主管部门认定",
          en: "\(finding.hazard): major by \(criterion.edition), to be confirmed by the authority"
        )
      case .major(nil):
        Words(
          zh: "\(finding.hazard)：重大隐患应引用检查项和判定条款（--item CODE=fail）",
          en: "\(finding.hazard): a major hazard should cite an item and clause (--item CODE=fail)"
        )
      }
    }
  }
}
