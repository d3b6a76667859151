import Foundation
import PaichaIntake
import PaichaModel
import Testing

/// What a rulebook says under a key that nobody reads, in each of its parts.
struct RulebookKeyTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "schema/rulebook.yaml")

  @Test(arguments: [
    ("criteria_packs:", "criteria_pack:"),
    ("unit: flag", "units: flag"),
    ("max: score.", "mx: score."),
    ("from: band.", "form: band."),
    ("superseded_on: 2025-11-01", "superseeded_on: 2025-11-01"),
    ("veto: {", "vetoes: {"),
  ])
  func `A key that is misspelt is named with its line`(old: String, new: String) throws {
    let text = try String(contentsOf: Self.path, encoding: .utf8)
    let range = try #require(text.range(of: old), "\(old) is not there")
    let line = text[..<range.lowerBound].count(where: \.isNewline) + 1
    let key = try #require(new.split(separator: ":").first)
    let error = #expect(throws: RulebookFault.self) {
      try RulebookReader(file: "rules.yaml").read(text.replacingCharacters(in: range, with: new))
    }
    guard case .unreadable(_, let found, let told) = error else {
      Issue.record("refused with \(String(describing: error))")
      return
    }
    #expect(told.en.hasPrefix("no key \(key), there are "), "\(told.en)")
    #expect(found == line)
  }
}
