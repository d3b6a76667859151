import PaichaModel

/// The members of a body by key, for the steps of life cycles: many shapes, few entries.
///
/// Writing sorts the keys. Reading takes any canonical object; what is not asked for afterwards is
/// refused by `finish`, so an accepted body has exactly one meaning.
struct BodyFields: Equatable {
  indirect enum Value: Hashable {
    case text(String)
    case number(Int)
    case list([Value])
    case object([String: Value])
  }

  private var values: [String: Value] = [:]

  subscript(key: String) -> Value? {
    get { values[key] }
    set { values[key] = newValue }
  }

  init() {}

  init(_ values: [String: Value]) { self.values = values }

  var object: Value { .object(values) }
  var isEmpty: Bool { values.isEmpty }
  var firstKey: String { values.keys.min() ?? "" }

  /// Writes the members of the object that is open.
  func write(into writer: inout CanonicalWriter) {
    for key in values.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard let value = values[key] else { continue }
      writer.key(named: key)
      value.write(into: &writer)
    }
  }

  /// Reads the members up to the end of the object that is open.
  init(_ reader: inout CanonicalReader) throws(JournalFault) {
    values = try Value.members(&reader)
  }
}

extension BodyFields.Value {
  fileprivate func write(into writer: inout CanonicalWriter) {
    switch self {
    case .text(let text): writer.string(text)
    case .number(let number): writer.integer(Int64(number))
    case .list(let elements):
      writer.beginArray()
      for element in elements { element.write(into: &writer) }
      writer.endArray()
    case .object(let members):
      writer.beginObject()
      BodyFields(members).write(into: &writer)
      writer.endObject()
    }
  }

  fileprivate static func read(_ reader: inout CanonicalReader) throws(JournalFault) -> Self {
    switch reader.peek() {
    case UInt8(ascii: "\""): return .text(try reader.string())
    case UInt8(ascii: "["):
      var elements: [Self] = []
      try reader.beginArray()
      while try reader.nextElement() { elements.append(try read(&reader)) }
      try reader.endArray()
      return .list(elements)
    case UInt8(ascii: "{"):
      try reader.beginObject()
      let members = try members(&reader)
      try reader.endObject()
      return .object(members)
    default: return .number(Int(try reader.integer()))
    }
  }

  fileprivate static func members(
    _ reader: inout CanonicalReader
  ) throws(JournalFault) -> [String: Self] {
    var members: [String: Self] = [:]
    var last: String?
    while let key = try reader.anyKey() {
      if let last, !last.utf8.lexicographicallyPrecedes(key.utf8) {
        throw reader.expected("keys in ascending order")
      }
      members[key] = try read(&reader)
      last = key
    }
    return members
  }
}

extension CanonicalReader {
  /// The next key of the object, whatever it is; nothing at its end.
  fileprivate mutating func anyKey() throws(JournalFault) -> String? {
    guard peek() != UInt8(ascii: "}") else { return nil }
    if needsComma { try expect(UInt8(ascii: ","), .literal(",")) }
    let key = try string()
    try expect(UInt8(ascii: ":"), .literal(":"))
    needsComma = false
    return key
  }
}
