import PaichaModel
import PaichaStore
import Testing

/// The book as it had been recorded by a day: what came later is not in it.
@Suite struct RecordTimeTests {
  /// Commits a history up to a day of record, seven hours from one batch to the next.
  private func played(_ history: History, through day: Day = .last) throws -> TestBook {
    let book = try Engine.memory.make([])
    var at = Sample.start
    for batch in history.batches {
      at = at.advanced(byHours: 7)
      guard at.day <= day else { break }
      let now = at
      _ = try book.store.takingTurn { try $0.commit(batch.events, by: batch.actor, at: now) }
    }
    return book
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `It is the book that was made of the entries up to then, and no other`(
    seed: UInt64
  ) throws {
    let history = try History(seed: seed, actions: 40, withNotice: seed == 2)
    let book = try played(history)
    let size = try book.store.head().size
    for days in [0, 1, 3, 8] {
      let day = Sample.start.day.advanced(by: days)
      let past = try #require(try book.store.asRecorded(by: day))
      let end = try book.store.firstEntry(recordedAfter: day)
      #expect(try past.head().size == end)
      let shorter = try played(history, through: day)
      #expect(try past.head() == shorter.store.head())
      for year in 2024...2026 {
        #expect(
          try past.tallies(year: year, asOf: History.today)
            == shorter.store.tallies(year: year, asOf: History.today)
        )
      }
      #expect(try past.zones(ZoneFilter()) == shorter.store.zones(ZoneFilter()))
      #expect(try past.venues(VenueFilter()) == shorter.store.venues(VenueFilter()))
      #expect(try past.listingTerms(asOf: day) == shorter.store.listingTerms(asOf: day))
    }
    let all = try #require(try book.store.asRecorded(by: "2199-12-31"))
    #expect(try all.head() == book.store.head())
    #expect(try book.store.head().size == size)
  }

  @Test func `Before it was opened there is no book`() throws {
    let book = try Engine.memory.make()
    #expect(try book.store.asRecorded(by: Sample.start.day.advanced(by: -1)) == nil)
    #expect(try book.store.firstEntry(recordedAfter: Sample.start.day.advanced(by: -1)) == 0)
    let size = try book.store.head().size
    #expect(try book.store.firstEntry(recordedAfter: Sample.start.day) == size)
  }
}
