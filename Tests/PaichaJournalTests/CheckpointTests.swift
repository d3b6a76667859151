import PaichaJournal
import Testing

struct CheckpointTests {
  private static let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
  private static let text = "example.com/behind-the-sofa\n20852163\n\(root)\n"

  @Test func `The example of the specification is read and written the same`() throws {
    let checkpoint = try Checkpoint(parsing: Self.text)
    #expect(checkpoint.origin == "example.com/behind-the-sofa")
    #expect(checkpoint.size == 20_852_163)
    #expect(checkpoint.root.base64 == Self.root)
    #expect(checkpoint.extensionLines.isEmpty)
    #expect(checkpoint.text == Self.text)
  }

  @Test func `The empty journal has a checkpoint`() throws {
    let checkpoint = try Checkpoint(origin: "paicha/K7QX", size: 0, root: TreeHash.emptyRoot)
    #expect(
      checkpoint.text == "paicha/K7QX\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
    )
  }

  @Test func `Extension lines are kept`() throws {
    let checkpoint = try Checkpoint(parsing: Self.text + "one\ntwo\n")
    #expect(checkpoint.extensionLines == ["one", "two"])
    #expect(checkpoint.text == Self.text + "one\ntwo\n")
  }

  @Test func `A signed checkpoint is read only with the right key and the right text`() throws {
    let key = try SigningKey(parsing: PublishedNote.signingKey)
    let other = try VerifierKey(parsing: PublishedNote.otherVerifierKey)
    let signed = try Checkpoint(parsing: Self.text).signed(with: key)
    let note = try SignedNote(parsing: signed.encoded)
    #expect(try Checkpoint(verifying: note, with: key.verifier).text == Self.text)
    #expect(throws: JournalFault.notSigned(by: "EnochRoot")) {
      try Checkpoint(verifying: note, with: other)
    }
    let grown = try SignedNote(parsing: "x" + signed.encoded)
    #expect(throws: JournalFault.badSignature(of: "PeterNeumann")) {
      try Checkpoint(verifying: grown, with: key.verifier)
    }
  }

  @Test(arguments: [
    ("", 2, Expected.sizeLine), ("a\n", 2, .sizeLine), ("\n1\n\(root)\n", 1, .originLine),
    ("a\n01\n\(root)\n", 2, .sizeLine), ("a\n+1\n\(root)\n", 2, .sizeLine),
    ("a\n-1\n\(root)\n", 2, .sizeLine), ("a\n\n\(root)\n", 2, .sizeLine),
    ("a\n18446744073709551616\n\(root)\n", 2, .sizeLine), ("a\n1\n", 3, .rootLine),
    ("a\n1\nAAAA\n", 3, .rootLine), ("a\n1\n\(root)", 3, .finalNewline),
    ("a\n1\n\(root)\n\n", 4, .nonEmptyLine), ("a\n1\n\(root)\nb\n\nc\n", 5, .nonEmptyLine),
    ("a\n1\n\(root)\nb", 4, .finalNewline),
  ])
  func `A malformed checkpoint is refused with the line`(
    text: String,
    line: Int,
    expected: Expected
  ) {
    #expect(throws: JournalFault.malformedCheckpoint(line: line, expected: expected)) {
      try Checkpoint(parsing: text)
    }
  }

  @Test func `An origin of two lines cannot be made into a checkpoint`() {
    #expect(throws: JournalFault.malformedCheckpoint(line: 1, expected: .originLine)) {
      try Checkpoint(origin: "a\nb", size: 1, root: TreeHash.emptyRoot)
    }
  }
}
