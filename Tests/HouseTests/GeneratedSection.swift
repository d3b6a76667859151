import Foundation
import Testing

/// A part of a committed file, between two marks, whose text comes out of the program.
struct GeneratedSection {
  /// From the root of the checkout.
  let path: String
  /// Stands in the marks: `<!-- generated: NAME -->` and `<!-- end: NAME -->`.
  let name: String

  /// Expects the section to hold this text; with UPDATE_GENERATED=1 writes it instead.
  func expect(_ text: String, _ location: SourceLocation = #_sourceLocation) throws {
    let file = try Repository.text(path)
    let (opening, closing) = ("<!-- generated: \(name) -->\n", "<!-- end: \(name) -->")
    guard let start = file.range(of: opening),
      let end = file.range(of: closing, range: start.upperBound..<file.endIndex)
    else {
      Issue.record("\(path) has no section \(name)", sourceLocation: location)
      return
    }
    let updated = file.replacingCharacters(in: start.upperBound..<end.lowerBound, with: text)
    try GeneratedFile(path: path).expect(updated, location)
  }
}
