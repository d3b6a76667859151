import PaichaJournal

extension CanonicalValue {
  /// RFC 8785 by the letter, character by character, as something to compare with.
  var spelled: String {
    switch self {
    case .string(let text): Self.spelled(text)
    case .integer(let value): value.description
    case .array(let elements): "[" + elements.map(\.spelled).joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
        .map { Self.spelled($0.key) + ":" + $0.value.spelled }
        .joined(separator: ",") + "}"
    }
  }

  private static func spelled(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "\"") { spelled, scalar in
      switch scalar {
      case "\u{8}": spelled += "\\b"
      case "\t": spelled += "\\t"
      case "\n": spelled += "\\n"
      case "\u{C}": spelled += "\\f"
      case "\r": spelled += "\\r"
      case "\"": spelled += "\\\""
      case "\\": spelled += "\\\\"
      case "\u{0}"..."\u{F}": spelled += "\\u000" + String(scalar.value, radix: 16)
      case "\u{10}"..."\u{1F}": spelled += "\\u00" + String(scalar.value, radix: 16)
      default: spelled.unicodeScalars.append(scalar)
      }
    } + "\""
  }

  /// Writes the value through the writer under test.
  func write(to writer: inout CanonicalWriter) {
    switch self {
    case .string(let text): writer.string(text)
    case .integer(let value): writer.integer(value)
    case .array(let elements):
      writer.beginArray()
      for element in elements { element.write(to: &writer) }
      writer.endArray()
    case .object(let members):
      writer.beginObject()
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        writer.key(named: name)
        value.write(to: &writer)
      }
      writer.endObject()
    }
  }

  /// Reads a value of the same shape through the reader under test.
  func read(from reader: inout CanonicalReader) throws(JournalFault) -> CanonicalValue {
    switch self {
    case .string: return .string(try reader.string())
    case .integer: return .integer(try reader.integer())
    case .array(let elements):
      var read: [CanonicalValue] = []
      try reader.beginArray()
      while try reader.nextElement() {
        guard read.count < elements.count else { break }
        read.append(try elements[read.count].read(from: &reader))
      }
      try reader.endArray()
      return .array(read)
    case .object(let members):
      var read: [String: CanonicalValue] = [:]
      try reader.beginObject()
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        try reader.key(named: name)
        read[name] = try value.read(from: &reader)
      }
      try reader.endObject()
      return .object(read)
    }
  }
}
