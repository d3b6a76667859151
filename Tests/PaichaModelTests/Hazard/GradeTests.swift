import PaichaModel
import Testing

/// Grades and the clauses behind them.
struct GradeTests {
  @Test(arguments: [
    (HazardLevel.general, Criterion?.none, Grade.general), (.general, .sample, .candidate(.sample)),
    (.major, nil, .major(nil)), (.major, .sample, .major(.sample)),
  ])
  func `Level and clause make a grade`(level: HazardLevel, criterion: Criterion?, grade: Grade) {
    #expect(Grade(level, criterion) == grade)
    #expect(grade.level == level)
    #expect(grade.criterion == criterion)
  }

  @Test func `Grades are told apart by their words in both languages`() {
    let grades = [Grade.general, .candidate(.sample), .major(.sample)]
    #expect(Set(grades.map(\.words.zh)).count == 3)
    #expect(Set(grades.map(\.words.en)).count == 3)
  }

  @Test(arguments: ["", "a\nb", "\u{7}", String(repeating: "章", count: 86)])
  func `An edition or clause is a plain text of 1 to 256 bytes`(text: String) {
    #expect(Criterion(edition: text, clause: "6.5") == nil)
    #expect(Criterion(edition: "GB 35181-2017", clause: text) == nil)
  }

  @Test func `The longest clause is kept`() {
    let text = String(repeating: "a", count: 256)
    #expect(Criterion(edition: text, clause: text)?.clause == text)
  }
}
