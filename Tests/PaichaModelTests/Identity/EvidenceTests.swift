import PaichaModel
import Testing

/// The name of an evidence file.
struct EvidenceTests {
  private static let digits = "0123456789abcdef"
  private static let hex = digits + digits + digits + digits

  @Test func `A hash has 64 hexadecimal digits`() {
    #expect(EvidenceHash(Self.hex)?.hex == Self.hex)
    #expect(EvidenceHash(Self.hex)?.description == Self.hex)
  }

  @Test func `Upper case is the same hash`() {
    #expect(EvidenceHash(Self.hex.uppercased()) == EvidenceHash(Self.hex))
    #expect(EvidenceHash(Self.hex.uppercased())?.hex == Self.hex)
  }

  @Test(arguments: ["g", " ", "/", ":", "`", "@", "\u{0}", "é", "../", "Ａ"])
  func `Sixty-four bytes with any other character are no hash`(start: String) {
    let text = start + Self.hex.dropFirst(start.utf8.count)
    #expect(text.utf8.count == 64)
    #expect(EvidenceHash(text) == nil)
  }

  @Test(arguments: [0, 1, 63, 65, 128])
  func `Another length is no hash`(length: Int) {
    #expect(EvidenceHash(String(repeating: "a", count: length)) == nil)
  }
}
