import PaichaModel
import Testing

/// The code of a book, four characters of Crockford's base 32.
struct OriginTests {
  private static let letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

  @Test func `The alphabet has 32 characters, without I, L, O and U`() {
    #expect(Origin.alphabet == Array(Self.letters.utf8))
    #expect(Origin.alphabet.count == 32)
    for absent in "ILOU".utf8 { #expect(!Origin.alphabet.contains(absent)) }
  }

  @Test func `Every character is kept in every place`() {
    for letter in Self.letters {
      for place in 0..<4 {
        var text = Array("0000")
        text[place] = letter
        #expect(Origin(String(text))?.description == String(text))
      }
    }
  }

  @Test(arguments: ["K7QX", "k7qx", "k7Qx"])
  func `Lower case is read as upper case`(text: String) {
    #expect(Origin(text)?.description == "K7QX")
  }

  @Test(arguments: [
    "", "K7Q", "K7QXA", "K7Q ", " K7Q", "K7QI", "K7QL", "K7QO", "K7QU", "k7qi", "k7ql", "k7qo",
    "k7qu", "K7-X", "K7Q\u{0}", "K7é", "Ｋ7", "账7",
  ])
  func `Anything else is no origin`(text: String) {
    #expect(Origin(text) == nil)
  }

  @Test func `Order is the order of the text`() {
    let texts = ["0000", "000Z", "00Z0", "9ZZZ", "A000", "K7QX", "ZZZZ"]
    #expect(texts.compactMap { Origin($0) }.shuffled().sorted().map(\.description) == texts)
  }

  @Test func `Twenty random bits make any origin, the rest is ignored`() {
    #expect(Origin(randomBits: 0).description == "0000")
    #expect(Origin(randomBits: 0xFFFFF).description == "ZZZZ")
    #expect(Origin(randomBits: UInt32.max) == Origin(randomBits: 0xFFFFF))
    var random = SeededRandom(seed: 7)
    var seen: Set<Origin> = []
    for _ in 0..<2_000 {
      let origin = Origin(randomBits: UInt32(truncatingIfNeeded: random.next()))
      #expect(Origin(origin.description) == origin)
      seen.insert(origin)
    }
    #expect(seen.count > 1_900)
  }
}
