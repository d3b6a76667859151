import PaichaModel
import Testing

/// Codes given by somebody else, and free text.
struct CodeTests {
  @Test(arguments: ["1", "0012", "FD-001", "zhang.wei", "天津经开区", "A B", "=1+1", "é"])
  func `A code keeps its text as given`(text: String) {
    #expect(VenueCode(text)?.text == text)
    #expect(ZoneCode(text)?.description == text)
  }

  @Test func `Leading zeros tell codes apart`() {
    #expect(VenueCode("7") != VenueCode("007"))
  }

  @Test(arguments: ["", "\u{0}", "a\u{0}b", "a\tb", "a\nb", "a\r\n", "\u{1B}[31m", "a\u{7F}"])
  func `An empty code or one with a control character is refused`(text: String) {
    #expect(ActorID(text) == nil)
    #expect(ItemCode(text) == nil)
    #expect(InspectionReference(text) == nil)
    #expect(!Text.isPlain(text, maximumBytes: 128))
  }

  @Test(arguments: ["", "甲\t乙\r\n丙", "\u{A0}é£", "甲\u{2028}乙", "Â…"])
  func `A free text may have tabs and line breaks`(text: String) {
    #expect(Text.isFree(text, maximumBytes: 16))
  }

  @Test(arguments: [
    "\u{0}", "甲\u{8}", "\u{B}甲", "\u{1B}[31m", "\u{7F}", "甲\u{80}", "\u{9F}", "\u{85}",
  ])
  func `A free text has no other control character`(text: String) {
    #expect(!Text.isFree(text, maximumBytes: 16))
  }

  @Test func `A free text has so many bytes and no more`() {
    #expect(Text.isFree("店店", maximumBytes: 6))
    #expect(!Text.isFree("店店", maximumBytes: 5))
  }

  @Test func `A code has 1 to 128 bytes, not characters`() {
    #expect(VenueCode(String(repeating: "9", count: 128)) != nil)
    #expect(VenueCode(String(repeating: "9", count: 129)) == nil)
    #expect(VenueCode(String(repeating: "店", count: 42)) != nil)
    #expect(VenueCode(String(repeating: "店", count: 43)) == nil)
  }

  @Test func `Codes are ordered by their text`() {
    let texts = ["001", "01", "1", "A", "a", "店"]
    #expect(texts.map(VenueCode.init(unchecked:)).shuffled().sorted().map(\.text) == texts)
  }
}
