import Foundation
import PaichaJournal
import PaichaModel

/// An entry as text, cut up so that tests can change it.
struct EntryText {
  let text: String

  init(_ bytes: [UInt8]) { text = String(decoding: bytes, as: UTF8.self) }
  init(_ text: String) { self.text = text }

  func decoded() throws -> Entry {
    try Array(text.utf8).withUnsafeBytes { try EntryCodec.decode($0) }
  }

  /// The lines of a file beside the tests.
  static func golden(_ name: String) throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "Golden/\(name)")
    return try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
  }

  /// The members of the body as written, such as `"on":"2026-11-21"`.
  func members() -> [String] {
    let start = "\"body\":{"
    guard let body = text.range(of: start) else { return [] }
    var (members, current, depth, isText, isEscaped) = ([String](), "", 0, false, false)
    for character in text[body.upperBound...].unicodeScalars {
      if !isText, depth == 0, character == "," || character == "}" {
        if !current.isEmpty { members.append(current) }
        current = ""
        if character == "}" { break }
        continue
      }
      current.unicodeScalars.append(character)
      if isEscaped {
        isEscaped = false
      } else if isText {
        isEscaped = character == "\\"
        isText = character != "\""
      } else {
        isText = character == "\""
        if character == "{" || character == "[" { depth += 1 }
        if character == "}" || character == "]" { depth -= 1 }
      }
    }
    return members
  }

  /// The entry with another body.
  func with(_ members: [String]) -> EntryText {
    let old = "\"body\":{" + self.members().joined(separator: ",") + "},\"id\":"
    let new = "\"body\":{" + members.joined(separator: ",") + "},\"id\":"
    return EntryText(text.replacing(old, with: new, maxReplacements: 1))
  }
}
