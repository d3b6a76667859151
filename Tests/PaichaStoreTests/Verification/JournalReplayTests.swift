import PaichaJournal
import PaichaModel
import Testing

@testable import PaichaStore

/// What a damaged file hands on as its journal is judged, however strange it is.
@Suite struct JournalReplayTests {
  @Test func `Entries out of order, or one twice, are problems and no crash`() throws {
    let book = try Engine.memory.make()
    let replay = try JournalReplay(origin: Sample.book.origin, claimedSize: book.store.head().size)
    for number in [0, 1, 2, 1, 2, 3] as [UInt64] {
      try book.store.entries(in: number..<number + 1) { try replay.take($0) }
    }
    try replay.finish()
    #expect(
      replay.problems == ["1", "2"].map { .row(table: "journal_entry", key: $0, .added) }
    )
    #expect(replay.frontier.size == 4)
  }
}
