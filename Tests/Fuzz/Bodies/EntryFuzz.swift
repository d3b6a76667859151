import PaichaJournal
import PaichaModel

/// Canonical JSON and the entries of a journal: what is accepted has exactly one spelling.
enum EntryFuzz {
  static func run(_ choice: UInt8, _ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { buffer in
      if choice.isMultiple(of: 2) {
        try entry(buffer)
      } else {
        try value(buffer)
      }
    }
  }

  /// An entry that is accepted is encoded to the bytes it came from.
  private static func entry(_ bytes: UnsafeRawBufferPointer) throws {
    let entry: Entry
    do throws(JournalFault) {
      entry = try EntryCodec.decode(bytes)
    } catch {
      return try checkPlace(of: error, in: bytes)
    }
    var writer = CanonicalWriter()
    EntryCodec.encode(entry, into: &writer)
    let encoded = writer.bytes
    try require(encoded.elementsEqual(bytes), "an entry becomes other bytes: \(text(encoded))")
    try value(bytes)
  }

  /// A value that is passed over is written to the bytes it came from.
  private static func value(_ bytes: UnsafeRawBufferPointer) throws {
    var sentry = CanonicalReader(bytes)
    let range: Range<Int>
    do throws(JournalFault) {
      range = try sentry.skipValue()
      try sentry.finish()
    } catch {
      return try checkPlace(of: error, in: bytes)
    }
    try require(range == 0..<bytes.count, "a value of \(bytes.count) bytes is at \(range)")
    var copy = CanonicalCopy(bytes)
    try copy.value()
    let written = copy.writer.bytes
    try require(written.elementsEqual(bytes), "a value becomes other bytes: \(text(written))")
  }

  private static func checkPlace(
    of fault: JournalFault,
    in bytes: UnsafeRawBufferPointer
  ) throws {
    guard case .malformedEntry(let offset, _) = fault else {
      throw BrokenProperty("not a fault of an entry: \(fault)")
    }
    try require((0...bytes.count).contains(offset), "fault at byte \(offset) of \(bytes.count)")
    try require(!fault.what.en.isEmpty && !fault.what.zh.isEmpty, "a fault without words")
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// Reads any canonical value member by member and writes each as it is read.
private struct CanonicalCopy {
  private let bytes: UnsafeRawBufferPointer
  private var reader: CanonicalReader
  var writer = CanonicalWriter()

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    reader = CanonicalReader(bytes)
  }

  private var next: UInt8? { reader.offset < bytes.count ? bytes[reader.offset] : nil }

  mutating func value() throws {
    switch next {
    case UInt8(ascii: "\""): writer.string(try reader.string())
    case UInt8(ascii: "["):
      try reader.beginArray()
      writer.beginArray()
      while try reader.nextElement() { try value() }
      try reader.endArray()
      writer.endArray()
    case UInt8(ascii: "{"):
      try reader.beginObject()
      writer.beginObject()
      while let name = key() {
        try reader.key(named: name)
        writer.key(named: name)
        try value()
      }
      try reader.endObject()
      writer.endObject()
    default: writer.integer(try reader.integer())
    }
  }

  /// The name that the reader has to ask for next.
  private func key() -> String? {
    let rest = bytes[reader.offset...].drop { $0 == UInt8(ascii: ",") }
    guard rest.first == UInt8(ascii: "\"") else { return nil }
    let name = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
    return String(decoding: name, as: UTF8.self)
  }
}
