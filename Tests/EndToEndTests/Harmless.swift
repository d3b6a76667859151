import Foundation
import Testing

/// What an answer may hold, by its format.
enum Harmless {
  static func expect(
    _ text: String,
    as format: String,
    _ place: String,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    switch format {
    case "csv":
      for cell in CommaSeparated.cells(text) {
        #expect(!cell.isFormula, "\(place): \(cell)", sourceLocation: location)
      }
    case "json", "jsonl":
      let parts = format == "json" ? [Substring(text)] : text.split(separator: "\n")
      for part in parts {
        _ = try JSONSerialization.jsonObject(with: Data(part.utf8), options: .fragmentsAllowed)
      }
      let strangers = text.utf8.filter { ($0 < 32 && $0 != 10) || $0 == 127 }
      #expect(strangers.isEmpty, "\(place): \(strangers)", sourceLocation: location)
    case "html":
      for tag in ["<script>alert", "<img", "<b>", "</td></table><b", "&amp;lt;b&gt;b"] {
        #expect(!text.contains(tag), "\(place): \(tag)", sourceLocation: location)
      }
      expectPlain(text, place, at: location)
    default: expectPlain(text, place, at: location)
    }
  }

  /// Nothing but printable text and line feeds, in the order in which it stands.
  static func expectPlain(
    _ text: String,
    _ place: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    // Only what begins like one of them is looked at as a character.
    let isSuspect = text.utf8.contains { byte in
      (byte < 32 && byte != 10) || byte == 127 || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
    }
    guard isSuspect else { return }
    let strangers = text.unicodeScalars.filter { scalar in
      scalar.value < 32
        ? scalar != "\n"
        : (127...0x9F).contains(scalar.value) || (scalar.value > 0x2000 && scalar.reorders)
    }
    let names = Set(strangers.map { String($0.value, radix: 16) })
    #expect(names.isEmpty, "\(place): \(names)", sourceLocation: location)
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { properties.generalCategory == .control }
  /// Whether it makes text read otherwise than it stands, or hides in it.
  fileprivate var reorders: Bool {
    switch value {
    case 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

/// Cells of delimited text, as a spreadsheet takes them.
private enum CommaSeparated {
  static func cells(_ text: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    var before: Unicode.Scalar = ","
    for scalar in text.unicodeScalars where scalar != "\u{FEFF}" || cells.count > 1 {
      defer { before = scalar }
      switch scalar {
      case "\"":
        // The second of two quotes in a quoted cell stands for one.
        if !isQuoted, before == "\"" { cells[cells.count - 1].unicodeScalars.append(scalar) }
        isQuoted.toggle()
      case ",", "\n", "\r":
        guard isQuoted else {
          cells.append("")
          continue
        }
        cells[cells.count - 1].unicodeScalars.append(scalar)
      default: cells[cells.count - 1].unicodeScalars.append(scalar)
      }
    }
    return cells
  }
}

extension String {
  /// Whether a spreadsheet would compute it; a number is none.
  fileprivate var isFormula: Bool {
    guard let first = unicodeScalars.first, self != "-", Double(self) == nil else { return false }
    return first.isControl || "=+-@＝＋－＠".unicodeScalars.contains(first)
  }
}
