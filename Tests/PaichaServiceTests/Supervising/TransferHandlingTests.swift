import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Hand-overs of hazards to other authorities.
@Suite struct TransferHandlingTests {
  private let listed: ListedBook
  private var book: ServiceBook { listed.book }

  init() throws { listed = try ListedBook() }

  private let draft = TransferDraft(
    kind: .administrative,
    receiver: .fire,
    receiverName: nil,
    matter: "消防设施",
    basis: "安全生产法(2021) 第69条",
    officers: [],
    facts: StepFacts(on: "2025-03-10", document: "移〔2025〕1号")
  )

  private func step(
    _ step: TransferCommand.Step,
    on day: Day,
    document: String? = nil
  ) throws -> HandledTransfer {
    try book.transferring("handler")
      .handle(TransferCommand(step, StepFacts(on: day, document: document)), of: "K7QX-T1")
  }

  @Test func `A transfer and the step of its hazard are one commit`() throws {
    let head = try book.store.head()
    let opened = try book.transferring("handler").open(draft, of: "K7QX-H3")
    #expect(opened.transfer.id == "K7QX-T1")
    #expect(opened.head.size == head.size + 2)
    #expect(try book.store.hazard("K7QX-H3")?.hazard.phase == .transferred)
    #expect(try listed.problems() == [])
  }

  @Test func `What the receiver dealt with closes the hazard, what it returns comes back`() throws {
    _ = try book.transferring("handler").open(draft, of: "K7QX-H3")
    _ = try step(.receive, on: "2025-03-11")
    let fedBack = try step(
      .feedBack(result: "已处理", isHandled: true),
      on: "2025-03-20",
      document: "消〔2025〕5号"
    )
    #expect(fedBack.transfer.phase == .fedBack)
    #expect(try book.store.hazard("K7QX-H3")?.hazard.phase == .closed)
    _ = try book.transferring("handler").open(draft, of: "K7QX-H1")
    let returned = try book.transferring("handler").handle(
      TransferCommand(.sendBack, StepFacts(on: "2025-03-12", note: "无管辖权")),
      of: "K7QX-T2"
    )
    #expect(returned.transfer.phase == .returned)
    #expect(try book.store.hazard("K7QX-H1")?.hazard.phase.isFinal == false)
    #expect(try listed.problems() == [])
  }

  @Test func `A unit hands nothing over, and an unknown transfer is refused by code`() throws {
    let head = try book.store.head()
    #expect(throws: HazardRefusal.self) { try book.transferring("unit").open(draft, of: "K7QX-H3") }
    let fault = #expect(throws: ServiceFault.self) {
      try book.transferring("handler")
        .handle(TransferCommand(.send, StepFacts(on: "2025-03-11")), of: "K7QX-T9")
    }
    #expect(fault?.code == .noSuchTransfer)
    #expect(try book.store.head() == head)
  }
}
