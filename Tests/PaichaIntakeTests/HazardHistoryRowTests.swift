import PaichaModel
import Testing

@testable import PaichaIntake

/// Rows of hazards from another system: what they say, and what is wrong with them.
@Suite struct HazardHistoryRowTests {
  private static let right = [
    "hazard_ref": "A-1", "venue": "V1", "found_on": "2025-03-03", "description": "卷帘失灵",
    "level": "major", "item": "MG-001", "criteria": "GB 35181-2017", "clause": "7.4",
    "place": "中庭", "source": "special", "inspectors": "张伟; 李娜",
    "ordered_on": "2025-03-04", "order_number": "责改〔2025〕3号", "deadline": "2025-04-30",
    "rectified_on": "2025-04-19", "closed_on": "2025-04-26", "closed_note": "合格",
    "evidence_sha256": String(repeating: "ab", count: 32),
  ]

  private static let checklist = Checklist(
    edition: "2026.1",
    items: [
      ChecklistItem(
        code: ItemCode(unchecked: "MG-001"),
        venueKinds: [.retail],
        appliesToZoneBody: false,
        category: "消防",
        wording: Words(zh: "卷帘", en: "shutter"),
        severity: .general,
        legalBasis: "消防法",
        criteriaEdition: "2021",
        confidence: .verified
      )
    ]
  )

  private static func read(_ changes: [String: String]) throws -> Result<HazardHistory, RowProblem>
  {
    let cells = right.merging(changes) { $1 }.filter { !$0.value.isEmpty }
    let columns = HazardHistoryField.allCases.map(\.field.name)
    let text =
      columns.joined(separator: ",") + "\n"
      + columns.map { cells[$0] ?? "" }.joined(separator: ",") + "\n"
    let survey = try TestTable(text).with { $0.layout = .hazardHistories }.survey()
    guard case .row(let row) = try TableReader(survey).next() else {
      throw RowProblem(column: nil, value: nil, code: .tooFewCells, reason: Words(same: "no row"))
    }
    let today = try #require(Day("2025-12-31"))
    return Result { () throws(RowProblem) in
      try HazardHistoryRows.history(row, survey.columnNames, checklist: checklist, today: today)
    }
  }

  @Test func `A full row tells the finding and its life`() throws {
    let history = try Self.read([:]).get()
    let finding = try #require(history.draft.findings.first)
    #expect(history.draft.findings.count == 1)
    #expect(history.reference?.text == "A-1")
    #expect(history.draft.day == Day("2025-03-03"))
    #expect(history.draft.kind == .special)
    #expect(history.draft.inspectors == ["张伟", "李娜"])
    #expect(finding.level == .major)
    #expect(finding.criterion == Criterion(edition: "GB 35181-2017", clause: "7.4"))
    #expect(finding.place == "中庭")
    #expect(finding.deadline == Day("2025-04-30"))
    #expect(finding.closedOn == Day("2025-04-26"))
    #expect(finding.evidence.count == 1)
    #expect(history.reported.orderedOn == Day("2025-03-04"))
    #expect(history.reported.orderNumber == "责改〔2025〕3号")
    #expect(history.reported.rectifiedOn == Day("2025-04-19"))
    #expect(history.reported.note == "合格")
  }

  @Test func `A row with its required cells only is an open hazard without a history`() throws {
    let required = ["hazard_ref", "venue", "found_on", "description"]
    let blank = Dictionary(
      uniqueKeysWithValues: Self.right.keys.filter { !required.contains($0) }.map { ($0, "") }
    )
    let history = try Self.read(blank).get()
    #expect(history.reported.isEmpty)
    #expect(history.reported.phase == .registered)
    #expect(history.draft.kind == .routine)
    #expect(history.draft.findings.first?.closedOn == nil)
  }

  private static let faults: [([String: String], RowCode, String)] = [
    (["hazard_ref": ""], .missingValue, "hazard_ref"),
    (["venue": ""], .missingValue, "venue"),
    (["found_on": ""], .missingValue, "found_on"),
    (["description": ""], .missingValue, "description"),
    (["found_on": "2025-02-31"], .noSuchDay, "found_on"),
    (["found_on": "2026-01-01"], .futureDay, "found_on"),
    (["level": "serious"], .unknownValue, "level"),
    (["source": "rumour"], .unknownValue, "source"),
    (["item": "ZZ-999"], .unknownItem, "item"),
    (["criteria": ""], .missingValue, "criteria"),
    (["clause": ""], .missingValue, "clause"),
    (["clause": String(repeating: "x", count: 257)], .controlCharacter, "clause"),
    (["criteria": String(repeating: "x", count: 257)], .controlCharacter, "criteria"),
    (["ordered_on": "2025-03-02"], .daysOutOfOrder, "ordered_on"),
    (["ordered_on": ""], .missingValue, "ordered_on"),
    (["rectified_on": "2025-03-03"], .daysOutOfOrder, "rectified_on"),
    (["closed_on": "2025-04-18"], .daysOutOfOrder, "closed_on"),
    (["closed_on": "2026-01-01"], .futureDay, "closed_on"),
    (["closed_on": ""], .missingValue, "closed_on"),
    (["deadline": "2025-03-03"], .daysOutOfOrder, "deadline"),
    (["deadline": "soon"], .noSuchDay, "deadline"),
    (["evidence_sha256": "abc"], .notAHash, "evidence_sha256"),
  ]

  @Test(arguments: faults.indices)
  func `A wrong cell is named by its column and code`(index: Int) throws {
    let (changes, code, column) = Self.faults[index]
    guard case .failure(let problem) = try Self.read(changes) else {
      Issue.record("accepted: \(changes)")
      return
    }
    #expect(problem.code == code)
    #expect(problem.column == column)
    #expect(problem.value == changes[column].flatMap { $0.isEmpty ? nil : $0 })
    #expect(!problem.reason.zh.isEmpty && !problem.reason.en.isEmpty)
  }
}
