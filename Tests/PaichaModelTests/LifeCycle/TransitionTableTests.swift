import PaichaModel
import Testing

/// A life cycle as data.
struct TransitionTableTests {
  private let table = TransitionTable<TransferAct, TransferPhase>(
    initial: [.drafted],
    [
      Transition(.send, from: [.drafted, .approved], to: [.sent]),
      Transition(.approve, from: [.drafted], to: [.approved]),
      Transition(.send, from: [.drafted], to: [.returned]),
      Transition(.receive, from: [.sent]),
    ]
  )

  @Test func `An act is allowed in the phases it starts from and in no other`() {
    #expect(table.allows(.send, in: .drafted))
    #expect(table.allows(.send, in: .approved))
    #expect(!table.allows(.send, in: .sent))
    #expect(table.allows(.receive, in: .sent))
    #expect(!table.allows(.refuse, in: .drafted))
  }

  @Test func `What is possible stands in the order of the table, each act once`() {
    #expect(table.possible(in: .drafted) == [.send, .approve])
    #expect(table.possible(in: .approved) == [.send])
    #expect(table.possible(in: .sent) == [.receive])
    #expect(table.possible(in: .refused) == [])
  }
}
