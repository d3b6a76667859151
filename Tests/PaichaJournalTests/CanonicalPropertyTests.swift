import PaichaJournal
import Testing

struct CanonicalPropertyTests {
  /// Random entries, each with the bytes that the writer made of it.
  private static func samples(_ count: Int, depth: Int) -> [(CanonicalValue, [UInt8])] {
    var generator = SeededGenerator(seed: 8785)
    var writer = CanonicalWriter()
    return (0..<count).map { _ in
      let value = CanonicalValue.object(depth: depth, using: &generator)
      writer.removeAll(keepingCapacity: true)
      value.write(to: &writer)
      return (value, writer.bytes)
    }
  }

  @Test func `What is written is what RFC 8785 spells`() {
    for (value, bytes) in Self.samples(1000, depth: 4) {
      #expect(bytes == Array(value.spelled.utf8))
    }
  }

  @Test func `What is written is read back the same, and again written the same`() throws {
    for (value, bytes) in Self.samples(1000, depth: 4) {
      let read = try bytes.withUnsafeBytes { buffer in
        var reader = CanonicalReader(buffer)
        let read = try value.read(from: &reader)
        try reader.finish()
        return read
      }
      #expect(read == value)
      #expect(Array(read.spelled.utf8) == bytes)
    }
  }

  @Test func `Skipping a value covers exactly its bytes`() throws {
    for (_, bytes) in Self.samples(1000, depth: 4) {
      let skipped = try bytes.withUnsafeBytes { buffer in
        var reader = CanonicalReader(buffer)
        let skipped = try reader.skipValue()
        try reader.finish()
        return skipped
      }
      #expect(skipped == 0..<bytes.count)
    }
  }

  @Test func `Every truncation of an entry is refused, read or skipped`() {
    for (value, bytes) in Self.samples(20, depth: 3) {
      for count in 0..<bytes.count {
        bytes[..<count].withUnsafeBytes { buffer in
          #expect(throws: JournalFault.self) {
            var reader = CanonicalReader(buffer)
            _ = try value.read(from: &reader)
          }
          #expect(throws: JournalFault.self) {
            var reader = CanonicalReader(buffer)
            _ = try reader.skipValue()
          }
        }
      }
    }
  }

  @Test func `A changed byte is refused or means another value`() throws {
    for (value, bytes) in Self.samples(20, depth: 3) {
      for position in bytes.indices {
        var changed = bytes
        changed[position] ^= 1
        let read = changed.withUnsafeBytes { buffer -> CanonicalValue? in
          var reader = CanonicalReader(buffer)
          guard let read = try? value.read(from: &reader), reader.offset == buffer.count else {
            return nil
          }
          return read
        }
        guard let read else { continue }
        #expect(Array(read.spelled.utf8) == changed, "byte \(position)")
      }
    }
  }
}
