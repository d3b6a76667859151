import PaichaJournal
import PaichaModel
import PaichaStore
import Testing

/// The journal of a book, whatever keeps it.
@Suite struct JournalContractTests {
  /// Registrations of venues with codes of their own.
  private static func venues(_ numbers: ClosedRange<Int>, of step: Int) -> [Event] {
    numbers.map { number in
      let code = VenueCode(unchecked: "W\(step)-\(number)")
      return .venueRecorded(Venue(code: code, name: "场所", kind: .other), .registered)
    }
  }

  @Test(arguments: Engine.allCases)
  func `The head is that of RFC 6962 over the stored bytes, after every commit`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    for step in 0..<20 {
      let head: JournalHead
      if step.isMultiple(of: 5) {
        head = try book.commit(Self.venues(0...step, of: step))
      } else {
        try book.log(.sample(findings: step % 3))
        head = try book.store.head()
      }
      var stored: [[UInt8]] = []
      var leaves: [Digest] = []
      try book.store.entries(in: 0..<UInt64(Int.max)) { entry in
        #expect(entry.number == UInt64(stored.count))
        #expect(entry.leafHash == ContentHash.of([0x00] + entry.bytes))
        stored.append(entry.bytes)
      }
      try book.store.leafHashes(in: 0..<head.size) { leaves.append($0) }
      #expect(head.size == UInt64(stored.count))
      #expect(leaves.count == stored.count)
      #expect(head.root == NaiveTree.root(of: stored))
      #expect(try book.store.head() == head)
    }
  }

  @Test(arguments: Engine.allCases)
  func `Stored bytes decode to the events committed, in order`(engine: Engine) throws {
    let book = try engine.make()
    let logged = try book.log(.sample(findings: 2))
    var entries: [Entry] = []
    try book.store.entries(in: 0..<UInt64(Int.max)) { stored in
      entries.append(try stored.bytes.withUnsafeBytes { try EntryCodec.decode($0) })
    }
    let expected = [.bookOpened(Sample.book)] + Sample.register + [.inspectionLogged(logged)]
    #expect(entries.map(\.event) == expected)
    #expect(entries.map(\.number) == (0..<UInt64(entries.count)).map { $0 })
    #expect(entries.last?.actor == "li")
    #expect(entries.first?.at == Sample.start)
    var some: [UInt64] = []
    try book.store.entries(in: 2..<4) { some.append($0.number) }
    #expect(some == [2, 3])
  }

  @Test func `A book file read by another connection shows what was committed`() throws {
    let book = try Engine.file.make()
    let reader = try SQLiteBook(path: book.folder.path("book.db"), access: .reading)
    #expect(try reader.head() == book.store.head())
    let logged = try book.log(.sample(reference: "R-1", findings: 1))
    #expect(try reader.head() == book.store.head())
    #expect(try reader.inspection(reference: "R-1") == logged)
    #expect(reader.book == Sample.book)
    try reader.close()
    try book.store.close()
    let again = try SQLiteBook(path: book.folder.path("book.db"), access: .writing)
    #expect(try again.inspection(reference: "R-1") == logged)
  }
}
