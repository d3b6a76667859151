import Glibc
import PaichaModel
import PaichaStore
import Testing

/// Turns at writing among processes that share a book.
@Suite struct WriterTurnTests {
  @Test func `A turn that somebody else holds is waited for, then reported as busy`() throws {
    let book = try Engine.file.make()
    let path = book.folder.path("book.db")
    let other = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    defer { close(other) }
    try #require(other >= 0)
    try #require(flock(other, LOCK_EX | LOCK_NB) == 0)
    let error = #expect(throws: StoreFault.self) {
      try book.store.takingTurn { _ in Issue.record("the turn was given twice") }
    }
    #expect(error?.code == .busy)
    #expect(error?.code.exit == .busy)
    let reader = try SQLiteBook(path: path, access: .reading)
    #expect(try reader.head() == book.store.head())
    flock(other, LOCK_UN)
    try book.log(.sample(findings: 1))
    #expect(try reader.head() == book.store.head())
  }

  @Test func `A writer that closes during another's turn loses nothing`() throws {
    let book = try Engine.file.make()
    let path = book.folder.path("book.db")
    let logged = try book.log(.sample(reference: "R-1", findings: 1))
    let other = open(path + ".lock", O_RDWR | O_CLOEXEC)
    defer { close(other) }
    try #require(flock(other, LOCK_EX | LOCK_NB) == 0)
    try book.store.close()
    flock(other, LOCK_UN)
    let again = try SQLiteBook(path: path, access: .writing)
    #expect(try again.inspection(reference: "R-1") == logged)
    #expect(try again.verify { _, _ in }.problems == [])
  }

  @Test func `A turn ends with its body, also when that fails`() throws {
    struct Stop: Error {}
    let book = try Engine.file.make()
    #expect(throws: Stop.self) { try book.store.takingTurn { _ in throw Stop() } }
    let second = try SQLiteBook(path: book.folder.path("book.db"), access: .writing)
    let venue = Venue(code: "V8", name: "n", kind: .other)
    _ = try second.takingTurn { turn in
      try turn.commit([.venueRecorded(venue, .registered)], by: "admin", at: book.clock.now)
    }
    #expect(try book.store.venue("V8") == venue)
  }

  @Test func `Two writers number on from each other`() throws {
    let book = try Engine.file.make()
    let second = try book.opened()
    let ids = try [book, second, book, second].map { try $0.log(.sample(findings: 1)).id.number }
    #expect(ids == [1, 2, 3, 4])
    #expect(try book.store.verify { _, _ in }.problems == [])
  }

  @Test func `Venues that another writer registered are told apart from one's own`() throws {
    let book = try Engine.file.make()
    let second = try book.opened()
    let event = { (code: VenueCode) in
      Event.venueRecorded(Venue(code: code, name: code.text, kind: .other), .registered)
    }
    try book.commit([event("A")])
    try second.commit([event("B")])
    try book.commit([event("C")])
    for (writer, venue) in zip([book, second, book, second], ["C", "A", "B", "C"] as [VenueCode]) {
      let id = try writer.log(.sample(venue: venue, findings: 1)).findings[0].hazard
      #expect(try book.store.hazard(id)?.venue.code == venue)
      #expect(try second.store.hazard(id)?.venue.code == venue)
    }
    #expect(try book.store.verify { _, _ in }.problems == [])
  }
}
