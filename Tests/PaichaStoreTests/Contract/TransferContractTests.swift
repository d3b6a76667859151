import PaichaModel
import PaichaStore
import Testing

/// Transfers of a book, whatever keeps it.
@Suite struct TransferContractTests {
  @Test(arguments: Engine.allCases)
  func `Transfers of a random history are read back as they were decided`(engine: Engine) throws {
    let history = try History(seed: 81, actions: 400)
    let book = try history.play(on: engine)
    let rows = try book.store.transfers(TransferFilter())
    #expect(rows.count == history.transfers.count)
    for transfer in history.transfers {
      let view = try #require(try book.store.transfer(transfer.id))
      #expect(view.transfer == transfer)
      #expect(view.steps.first?.event == nil)
      let row = try #require(rows.first { $0.id == transfer.id })
      #expect(row.phase == transfer.phase)
      #expect([row.sentOn, row.receivedOn] == [transfer.sentOn, transfer.receivedOn])
      #expect(row.endedOn == (transfer.phase.isFinal ? transfer.lastDay : nil))
      #expect(row.result == transfer.result)
      #expect(row.hazard == transfer.opening.hazard)
      #expect(row.matter == transfer.opening.matter)
      #expect(row.receiverName == transfer.opening.receiverName)
      #expect((row.owed == nil) == transfer.phase.isFinal)
    }
  }

  @Test(arguments: Engine.allCases)
  func `Transfers are filtered, open ones first by the day they began`(engine: Engine) throws {
    let history = try History(seed: 82, actions: 400)
    let book = try history.play(on: engine)
    func expect(_ change: (inout TransferFilter) -> Void, _ keeps: (Transfer) -> Bool) throws {
      var filter = TransferFilter()
      change(&filter)
      let told = history.transfers.filter(keeps).sorted { left, right in
        if left.phase.isFinal != right.phase.isFinal { return right.phase.isFinal }
        return (left.opening.facts.day, left.id.number) < (right.opening.facts.day, right.id.number)
      }
      #expect(!told.isEmpty)
      #expect(try book.store.transfers(filter).map(\.id) == told.map(\.id))
    }
    let some = try #require(history.transfers.first)
    try expect({ _ in }) { _ in true }
    try expect({ $0.isOpenOnly = true }) { !$0.phase.isFinal }
    try expect({ $0.receiver = some.opening.receiver }) {
      $0.opening.receiver == some.opening.receiver
    }
    try expect({ $0.zone = "Z1" }) { $0.opening.zone == "Z1" }
    try expect({ $0.hazard = some.opening.hazard }) { $0.opening.hazard == some.opening.hazard }
    #expect(try book.store.transfer("K7QX-T999") == nil)
    #expect(try book.store.transfer("ABCD-T1") == nil)
  }
}
