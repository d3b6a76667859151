import GRDB
import PaichaModel
import Testing

@testable import PaichaStore

@Suite struct JournalReplayTests {
  @Test func `A replay that is given up leaves no transaction behind`() throws {
    let store = try { () throws -> Connection in
      let replay = try JournalReplay(origin: "K7QX", claimedSize: 1)
      #expect(replay.store.queue.inDatabase { $0.isInsideTransaction })
      return replay.store
    }()
    #expect(!store.queue.inDatabase { $0.isInsideTransaction })
  }
}
