import Testing

@testable import PaichaJournal

struct UTF8CheckTests {
  /// What the standard library makes of bytes: only valid ones survive its repair.
  private static func isValid(_ bytes: [UInt8]) -> Bool {
    Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes
  }

  @Test func `Every pair of bytes is judged as the standard library judges it`() {
    for first in UInt8.min ... .max {
      for second in UInt8.min ... .max {
        let bytes = [first, second]
        #expect(bytes.withUnsafeBytes { UTF8Check.isValid($0) } == Self.isValid(bytes), "\(bytes)")
      }
    }
  }

  @Test func `Edges of every lead byte are judged as the standard library judges them`() {
    let edges: [UInt8] = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
    for lead in UInt8(0xC0)...0xFF {
      for second in edges {
        for third in edges {
          for bytes in [
            [lead, second, third], [lead, second, third, 0x80], [lead, second, third, 0xC0],
          ] {
            #expect(
              bytes.withUnsafeBytes { UTF8Check.isValid($0) } == Self.isValid(bytes),
              "\(bytes)"
            )
          }
        }
      }
    }
  }

  @Test func `A bad byte is found at every place of a long text`() {
    for length in 1...40 {
      for position in 0..<length {
        var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: length)
        #expect(bytes.withUnsafeBytes { UTF8Check.isValid($0) })
        bytes[position] = 0xFF
        #expect(!bytes.withUnsafeBytes { UTF8Check.isValid($0) })
      }
    }
  }
}
