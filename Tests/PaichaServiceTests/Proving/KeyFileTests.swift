import Foundation
import PaichaJournal
import PaichaService
import PaichaStore
import Testing

/// The signing key beside a book, and what it signs.
@Suite struct KeyFileTests {
  private let book: ServiceBook

  init() throws { book = try ServiceBook.furnished() }

  @Test func `A new book has a key that only its owner may read`() throws {
    let key = KeyFile(book: book.path)
    let mode = try FileManager.default.attributesOfItem(atPath: key.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try key.signingKey().name == "paicha/K7QX")
    #expect(try key.verifierKey() == key.signingKey().verifier)
    let secret = try String(contentsOfFile: key.path, encoding: .utf8)
    let shown = try String(contentsOfFile: key.publicPath, encoding: .utf8)
    #expect(secret.hasPrefix("PRIVATE+KEY+"))
    #expect(!shown.contains("PRIVATE"))
  }

  @Test func `A key is never overwritten`() throws {
    let key = KeyFile(book: book.path)
    let before = try key.signingKey().text
    let fault = #expect(throws: ServiceFault.self) { try key.draft(named: "other") }
    #expect(fault?.code == .file)
    #expect(try key.signingKey().text == before)
  }

  @Test func `A key whose book was made in a crash is taken by whoever needs it`() throws {
    let key = KeyFile(book: book.folder.path("elsewhere.db"))
    try key.draft(named: "paicha/AAAA")
    // What is left of an attempt that came to no book.
    try key.draft(named: "paicha/K7QX")
    #expect(try key.verifierKey() == key.signingKey().verifier)
    #expect(try key.signingKey().name == "paicha/K7QX")
    let mode = try FileManager.default.attributesOfItem(atPath: key.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `A book without its key says so`() throws {
    let key = KeyFile(book: book.folder.path("elsewhere.db"))
    let secret = #expect(throws: ServiceFault.self) { _ = try key.signingKey() }
    #expect(secret?.code == .keyMissing)
    let shown = #expect(throws: ServiceFault.self) { _ = try key.verifierKey() }
    #expect(shown?.code == .keyMissing)
  }

  @Test func `A checkpoint is the head, signed so that the public half verifies it`() throws {
    let key = KeyFile(book: book.path)
    let note = try JournalProving(store: book.store).checkpoint(signedWith: key.signingKey())
    let read = try SignedNote(parsing: note.encoded)
    let checkpoint = try Checkpoint(verifying: read, with: key.verifierKey())
    let head = try book.store.head()
    #expect(checkpoint.origin == "paicha/K7QX")
    #expect(checkpoint.size == head.size)
    #expect(checkpoint.root == head.root)
    let stranger = try SigningKey(generatingFor: "paicha/K7QX").verifier
    #expect(throws: JournalFault.self) { _ = try Checkpoint(verifying: read, with: stranger) }
    let forged = note.encoded.replacing("\n\(head.size)\n", with: "\n\(head.size - 1)\n")
    #expect(forged != note.encoded)
    #expect(throws: JournalFault.self) {
      _ = try Checkpoint(verifying: SignedNote(parsing: forged), with: key.verifierKey())
    }
  }
}
