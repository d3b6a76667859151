import PaichaModel
import Testing

@testable import PaichaIntake

/// Rows of training sessions: what they say, and what is wrong with them.
@Suite struct TrainingRowTests {
  private static let right = [
    "training_ref": "T-1", "venue": "BJ-R01", "held_on": "2025-03-05", "trainees": "head",
    "hours": "12.5", "content": "安全生产法", "kind": "initial", "names": "王芳; 李勇；赵敏、孙悦",
    "course": "初任", "passed": "3", "note": "集中", "document": "培〔2025〕1号",
  ]

  private static func read(
    _ changes: [String: String]
  ) throws -> Result<TrainingDraft, RowProblem> {
    let cells = right.merging(changes) { $1 }
    let columns = TrainingField.allCases.map(\.field.name)
    let text =
      columns.joined(separator: ",") + "\n"
      + columns.map { cells[$0] ?? "" }.joined(separator: ",") + "\n"
    let survey = try TestTable(text).with { $0.layout = .trainings }.survey()
    guard case .row(let row) = try TableReader(survey).next() else {
      throw RowProblem(column: nil, value: nil, code: .tooFewCells, reason: Words(same: "no row"))
    }
    let today = try #require(Day("2025-12-31"))
    return Result { () throws(RowProblem) in
      try TrainingRows.draft(row, survey.columnNames, today: today)
    }
  }

  @Test func `A full row tells everything`() throws {
    let draft = try Self.read([:]).get()
    #expect(draft.reference == "T-1")
    #expect(draft.venue.text == "BJ-R01")
    #expect(draft.facts.day == Day("2025-03-05"))
    #expect(draft.trainees == .head && draft.kind == .initial)
    #expect(draft.hoursTenths == 125)
    #expect(draft.attendance == .named(["王芳", "李勇", "赵敏", "孙悦"]))
    #expect(draft.content == "安全生产法" && draft.course == "初任" && draft.passed == 3)
    #expect(draft.facts.note == "集中" && draft.facts.document == "培〔2025〕1号")
  }

  @Test func `Others may only be counted, and what is left out has its default`() throws {
    let draft = try Self.read([
      "trainees": "staff", "names": "", "persons": "60", "kind": "", "course": "", "passed": "",
      "note": "", "document": "", "hours": "2",
    ]).get()
    #expect(draft.attendance == .counted(60))
    #expect(draft.kind == .yearly && draft.hoursTenths == 20)
    #expect(draft.course == nil && draft.passed == nil)
    #expect(draft.facts.note == nil && draft.facts.document == nil)
  }

  private static let long = String(repeating: "x", count: 129)

  private static let faults: [([String: String], RowCode, String)] = [
    (["training_ref": ""], .missingValue, "training_ref"),
    (["training_ref": long], .notACode, "training_ref"),
    (["venue": ""], .missingValue, "venue"),
    (["venue": long], .notACode, "venue"),
    (["held_on": ""], .missingValue, "held_on"),
    (["held_on": "2025-02-29"], .noSuchDay, "held_on"),
    (["held_on": "2026-01-01"], .futureDay, "held_on"),
    (["trainees": ""], .missingValue, "trainees"),
    (["trainees": "boss"], .unknownValue, "trainees"),
    (["hours": ""], .missingValue, "hours"),
    (["hours": "12.55"], .notHours, "hours"),
    (["hours": "-1"], .notHours, "hours"),
    (["hours": "12小时"], .notHours, "hours"),
    (["content": ""], .missingValue, "content"),
    (["content": "a\u{7}b"], .controlCharacter, "content"),
    (["kind": "weekly"], .unknownValue, "kind"),
    (["names": ""], .missingValue, "persons"),
    (["names": " ; "], .missingValue, "persons"),
    (["persons": "4"], .conflictingValues, "names"),
    (["names": "", "persons": "四"], .notANumber, "persons"),
    (["names": "", "persons": "-4"], .notANumber, "persons"),
    (["names": long], .controlCharacter, "names"),
    (["course": long], .notACode, "course"),
    (["passed": "三"], .notANumber, "passed"),
    (["note": "a\u{7}b"], .controlCharacter, "note"),
    (["document": "a\u{7}b"], .controlCharacter, "document"),
  ]

  @Test(arguments: faults.indices)
  func `A wrong row names its column`(index: Int) throws {
    let (changes, code, column) = Self.faults[index]
    guard case .failure(let problem) = try Self.read(changes) else {
      Issue.record("accepted: \(changes)")
      return
    }
    #expect(problem.code == code)
    #expect(problem.column == column)
  }
}
