import Foundation
import PaichaIntake
import PaichaModel
import Testing

/// The grounds and measures of the credit list in the rulebook: what the shipped one says, and the
/// line of whatever is wrong.
struct RulebookCreditTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "schema/rulebook.yaml")

  private let text: String

  init() throws { text = try String(contentsOf: Self.path, encoding: .utf8) }

  private func read(_ text: String) throws -> Rulebook {
    try RulebookReader(file: "rules.yaml").read(text)
  }

  @Test func `The shipped rulebook states grounds and measures, each with its basis`() throws {
    let rulebook = try read(text)
    #expect(rulebook.creditGrounds.count == 9 && rulebook.creditMeasures.count == 8)
    #expect(rulebook.creditGrounds.allSatisfy { !$0.basis.isEmpty && !$0.edition.isEmpty })
    #expect(rulebook.creditMeasures.allSatisfy { !$0.basis.isEmpty })
    let first = try #require(rulebook.creditGrounds.first { $0.code == "A1" })
    #expect(first.subjects == [.enterprise, .head, .responsible])
    #expect(first.condition == .majorAccident && first.edition == "2023-10-01")
    // Nothing here was read in the source itself but what the safety law says.
    #expect(rulebook.creditGrounds.allSatisfy { $0.status != .verified })
    #expect(rulebook.creditMeasures.contains { $0.status == .verified })
  }

  @Test(arguments: [
    ("\ncredit_grounds:", "\nnote:", "the list credit_grounds is missing", false),
    ("\ncredit_measures:", "\nnote:", "the list credit_measures is missing", false),
    ("condition: major_accident", "condition: accident", "should be one of", true),
    ("condition: major_accident", "conditon: major_accident", "no key conditon", true),
    ("subjects: [enterprise, head]", "subjects: []", "the list subjects is empty", true),
    ("subjects: [enterprise, head]", "subjects: [firm]", "should be one of enterprise", true),
    ("  - code: A2\n", "  - code: A1\n", "A1 occurs twice in credit_grounds", true),
    (
      "  - code: approval_suspended\n", "  - code: more_inspections\n",
      "more_inspections occurs twice in credit_measures", true
    ),
  ])
  func `What does not read is named, with its line`(
    old: String,
    new: String,
    reason: String,
    hasLine: Bool
  ) throws {
    let range = try #require(text.range(of: old))
    let line = text[..<range.lowerBound].count(where: \.isNewline) + 1
    do {
      _ = try read(text.replacing(old, with: new, maxReplacements: 1))
      Issue.record("read \(new)")
    } catch RulebookFault.unreadable(_, let found, let told) {
      #expect(told.en.contains(reason) && told.zh != told.en, "\(told.en)")
      if hasLine { #expect(found == line) }
    }
  }

  @Test func `The term is counted from one of two days`() throws {
    let old = "  - key: credit.term_anchor\n    value: decision_date"
    #expect(try read(text).choice(.creditTermAnchor, CreditRules.Anchor.self) == .decision)
    let published = old.replacing("decision_date", with: "publication_date")
    #expect(
      try read(text.replacing(old, with: published)).choice(
        .creditTermAnchor,
        CreditRules.Anchor.self
      ) == .publication
    )
    let error = #expect(throws: RulebookFault.self) {
      let wrong = old.replacing("decision_date", with: "birthday")
      _ = try read(text.replacing(old, with: wrong)).choice(
        .creditTermAnchor,
        CreditRules.Anchor.self
      )
    }
    #expect(error?.what.en.contains("decision_date, publication_date") == true, "\(error as Any)")
  }
}
