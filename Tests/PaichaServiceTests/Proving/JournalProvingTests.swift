import PaichaJournal
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Proofs about the journal of a book.
@Suite struct JournalProvingTests {
  private let book: ServiceBook
  private let proving: JournalProving

  init() throws {
    book = try ServiceBook.furnished()
    proving = JournalProving(store: book.store)
  }

  @Test func `Every entry is proved to be in the journal`() throws {
    let head = try proving.head()
    var leaves: [Digest] = []
    try book.store.leafHashes(in: 0..<head.size) { leaves.append($0) }
    for entry in 0..<head.size {
      let proof = try proving.inclusion(of: entry)
      #expect(proof.isValid)
      #expect(proof.root == head.root.bytes)
      #expect(proof.leafHash == leaves[Int(entry)].bytes)
    }
    #expect(throws: JournalFault.self) { _ = try proving.inclusion(of: head.size) }
  }

  @Test func `Every earlier head is proved to be a beginning of the journal`() throws {
    let head = try proving.head()
    for size in 1...head.size {
      let proof = try proving.consistency(from: size, to: head.size)
      #expect(proof.isValid)
      #expect(proof.root2 == head.root.bytes)
    }
    #expect(throws: JournalFault.self) { _ = try proving.consistency(from: 0, to: head.size) }
    #expect(throws: JournalFault.self) { _ = try proving.consistency(from: 2, to: head.size + 1) }
  }
}
