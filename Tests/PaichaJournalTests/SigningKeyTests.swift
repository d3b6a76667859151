import PaichaJournal
import Testing

struct SigningKeyTests {
  @Test func `The published key has the published public half`() throws {
    let key = try SigningKey(parsing: PublishedNote.signingKey)
    #expect(key.text == PublishedNote.signingKey)
    #expect(key.verifier.text == PublishedNote.verifierKey)
    #expect(key.name == "PeterNeumann")
  }

  @Test func `A new key can be stored, read and used`() throws {
    let key = try SigningKey(generatingFor: "paicha/K7QX")
    let read = try SigningKey(parsing: key.text)
    #expect(read.text == key.text)
    #expect(try VerifierKey(parsing: key.verifier.text) == key.verifier)
    var note = try SignedNote(text: "a\n")
    try note.sign(with: read)
    try note.verify(key.verifier)
    #expect(try SigningKey(generatingFor: "paicha/K7QX").text != key.text)
  }

  @Test func `A printed key does not show its secret`() throws {
    let key = try SigningKey(parsing: PublishedNote.signingKey)
    var dumped = ""
    dump(key, to: &dumped)
    for text in ["\(key)", String(reflecting: key), dumped] {
      #expect(text.contains("PeterNeumann"))
      #expect(!text.contains("AYEKFALV"))
      #expect(text.utf8.count < 80, "\(text)")
    }
  }

  @Test func `Every cut and every changed character of a key is refused`() {
    for (text, parse) in Self.parsers {
      let bytes = Array(text.utf8)
      for count in 0..<bytes.count {
        #expect(throws: JournalFault.self) {
          try parse(String(decoding: bytes[..<count], as: UTF8.self))
        }
      }
      for position in bytes.indices {
        var changed = bytes
        changed[position] += 1
        #expect(throws: JournalFault.self) { try parse(String(decoding: changed, as: UTF8.self)) }
      }
    }
  }

  @Test(arguments: [
    "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
    "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
  ])
  func `A key of another kind, length or spelling is refused`(text: String) {
    #expect(throws: JournalFault.self) { try VerifierKey(parsing: text) }
  }

  @Test(arguments: ["", "a b", "a+b", "a\u{3000}b", "a\nb", "a\u{7}b"])
  func `A name that a signature line cannot carry is refused`(name: String) {
    #expect(throws: JournalFault.malformedKey(expected: .keyName)) {
      try SigningKey(name: name, seed: [UInt8](repeating: 7, count: 32))
    }
  }

  @Test(arguments: [0, 31, 33])
  func `A seed of another length is refused`(count: Int) {
    #expect(throws: JournalFault.malformedKey(expected: .keyBytes)) {
      try SigningKey(name: "a", seed: [UInt8](repeating: 7, count: count))
    }
  }

  private static let parsers: [(String, @Sendable (String) throws -> Void)] = [
    (PublishedNote.signingKey, { _ = try SigningKey(parsing: $0) }),
    (PublishedNote.verifierKey, { _ = try VerifierKey(parsing: $0) }),
  ]
}
