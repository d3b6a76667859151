import Testing

@testable import PaichaJournal

struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `The vectors of RFC 4648 hold in both directions`(plain: String, text: String) {
    #expect(Base64.encode(Array(plain.utf8)) == text)
    #expect(Base64.decode(text) == Array(plain.utf8))
  }

  @Test func `Random bytes of every length to 100 come back`() {
    var generator = SeededGenerator(seed: 64)
    for count in 0...100 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    }
  }

  @Test(arguments: ["Z", "Zg", "Zg=", "Zh==", "Zm9=", "=m9v", "Z===", "Zm 9", "Zm9v\n", "Z=g="])
  func `Unpadded, misplaced or unused bits are refused`(text: String) {
    #expect(Base64.decode(text) == nil)
  }
}
