import PaichaJournal
import Testing

struct SignedNoteTests {
  @Test func `The published note is verified`() throws {
    let note = try SignedNote(parsing: PublishedNote.encoded)
    #expect(note.text == PublishedNote.text)
    #expect(note.encoded == PublishedNote.encoded)
    try note.verify(VerifierKey(parsing: PublishedNote.verifierKey))
  }

  @Test func `Signing the published text gives the published note`() throws {
    var note = try SignedNote(text: PublishedNote.text)
    try note.sign(with: SigningKey(parsing: PublishedNote.signingKey))
    #expect(note.encoded == PublishedNote.encoded)
  }

  @Test func `Each of two signers is verified and a third is not found`() throws {
    let note = try SignedNote(
      parsing: PublishedNote.encoded + PublishedNote.otherSignatureLine
    )
    try note.verify(VerifierKey(parsing: PublishedNote.verifierKey))
    try note.verify(VerifierKey(parsing: PublishedNote.otherVerifierKey))
    let stranger = try SigningKey(name: "stranger", seed: [UInt8](repeating: 1, count: 32))
    #expect(throws: JournalFault.notSigned(by: "stranger")) { try note.verify(stranger.verifier) }
  }

  @Test func `A signature of an unknown key and kind is passed over`() throws {
    let unknown = "— witness.example AAAABP8B\n"
    let note = try SignedNote(
      parsing: PublishedNote.text + "\n" + unknown + PublishedNote.signatureLine
    )
    try note.verify(VerifierKey(parsing: PublishedNote.verifierKey))
    #expect(note.signatures.map(\.name) == ["witness.example", "PeterNeumann"])
  }

  @Test func `The same name with another key is not the wanted signer`() throws {
    let note = try SignedNote(parsing: PublishedNote.encoded)
    let namesake = try SigningKey(name: "PeterNeumann", seed: [UInt8](repeating: 1, count: 32))
    #expect(throws: JournalFault.notSigned(by: "PeterNeumann")) {
      try note.verify(namesake.verifier)
    }
  }

  @Test func `No changed byte of a note goes unnoticed`() throws {
    let key = try VerifierKey(parsing: PublishedNote.verifierKey)
    let bytes = Array(PublishedNote.encoded.utf8)
    for position in bytes.indices {
      var changed = bytes
      changed[position] ^= 1
      let text = String(decoding: changed, as: UTF8.self)
      #expect(throws: JournalFault.self, "byte \(position)") {
        try SignedNote(parsing: text).verify(key)
      }
    }
  }

  @Test func `One bad signature of a key spoils the note though another of it is good`() throws {
    let spoiled = PublishedNote.signatureLine.replacingLast("nAM=", with: "nAQ=")
    let note = try SignedNote(parsing: PublishedNote.encoded + spoiled)
    let key = try VerifierKey(parsing: PublishedNote.verifierKey)
    #expect(throws: JournalFault.badSignature(of: "PeterNeumann")) { try note.verify(key) }
  }

  @Test func `The text may have empty lines`() throws {
    var note = try SignedNote(text: "a\n\n\nb\n\n")
    try note.sign(with: SigningKey(parsing: PublishedNote.signingKey))
    let read = try SignedNote(parsing: note.encoded)
    #expect(read.text == "a\n\n\nb\n\n")
    try read.verify(VerifierKey(parsing: PublishedNote.verifierKey))
  }

  @Test(arguments: [
    ("", 1, Expected.finalNewline), ("a", 1, .finalNewline), ("a\n", 1, .blankLine),
    ("\n— a AAAABP8B\n", 2, .blankLine), ("a\n\n", 3, .signatureLine),
    ("a\n\n— a AAAABP8B", 3, .finalNewline), ("a\r\n\n— a AAAABP8B\n", 1, .noControlCharacters),
    ("a\n\n- a AAAABP8B\n", 3, .signatureLine), ("a\n\n— a  AAAABP8B\n", 3, .signatureLine),
    ("a\n\n— a AAAABP8\n", 3, .signatureLine), ("a\n\n— a AAAABA==\n", 3, .signatureLine),
    ("a\n\n— a+b AAAABP8B\n", 3, .signatureLine), ("a\n\n— a AAAABP8B\nb\n", 4, .signatureLine),
  ])
  func `A malformed note is refused with the line`(
    text: String,
    line: Int,
    expected: Expected
  ) {
    #expect(throws: JournalFault.malformedNote(line: line, expected: expected)) {
      try SignedNote(parsing: text)
    }
  }

  @Test func `Sixteen signatures are accepted and more than a hundred are not`() throws {
    let line = "— a AAAABP8B\n"
    let sixteen = try SignedNote(parsing: "a\n\n" + String(repeating: line, count: 16))
    #expect(sixteen.signatures.count == 16)
    #expect(throws: JournalFault.malformedNote(line: 3, expected: .signatureLine)) {
      try SignedNote(parsing: "a\n\n" + String(repeating: line, count: 101))
    }
  }
}

extension String {
  /// The text with another ending before its newline.
  fileprivate func replacingLast(_ ending: String, with other: String) -> String {
    hasSuffix(ending + "\n") ? dropLast(ending.count + 1) + other + "\n" : self
  }
}
