import PaichaModel
import Testing

/// Hand-overs, from the draft to what the receiver reports.
struct TransferStepTests {
  @Test func `An administrative matter is sent at once and waits for its receipt`() throws {
    let opening = try TransferDraft.sample(officers: []).opening()
    #expect(opening.clocks.dues == [.transferReceipt: "2025-03-27"])
    #expect(opening.hazard == "K7QX-H1" && opening.venue == "V1" && opening.zone == "Z1")
    #expect(opening.receiver == .fire && opening.receiverName == "区消防救援大队")
    #expect(opening.matter == "疏散通道被占用" && opening.basis == "消防法 art 28")
    let transfer = Transfer(opening)
    #expect(transfer.phase == .sent && transfer.sentOn == "2025-03-20")
  }

  @Test func `A criminal matter waits three days for the head's decision`() throws {
    let opening = try TransferDraft.sample(.criminal).opening()
    #expect(opening.clocks.dues == [.transferDecide: "2025-03-24"])
    #expect(opening.officers == ["second"])
    let transfer = Transfer(opening)
    #expect(transfer.phase == .drafted && transfer.sentOn == nil)
  }

  @Test(arguments: [[], ["asker"]] as [[ActorID]])
  func `A criminal matter needs two officers`(officers: [ActorID]) {
    let refusal = #expect(throws: TransferRefusal.self) {
      try TransferDraft.sample(.criminal, officers: officers).opening()
    }
    #expect(refusal?.code == .tooFewOfficers)
  }

  @Test func `Each step starts the term of the next, and ends its own`() throws {
    let drafted = try Transfer.sample(phase: .drafted)
    let approved = try drafted.event(.approve)
    #expect(approved.clocks.dues == [.transferSend: "2025-03-25"], "24 hours")
    #expect(approved.ended == [.transferDecide])
    let sent = try Transfer.sample(phase: .approved).event(.send)
    #expect(sent.clocks.dues == [.transferReceipt: "2025-03-31"])
    #expect(sent.ended == [.transferSend])
    let received = try Transfer.sample(phase: .sent).event(.receive)
    #expect(received.clocks.dues == [.transferFeedback: "2025-04-21"])
    #expect(received.ended == [.transferReceipt])
    let fedBack = try Transfer.sample(phase: .received)
      .event(.feedBack(result: "已立案", isHandled: true))
    #expect(fedBack.clocks.isEmpty)
    #expect(fedBack.ended == [.transferReceipt, .transferFeedback])
    #expect(fedBack.stopped == Set(ClockKind.allCases))
  }

  @Test func `Days of sending and receiving and the result are kept`() throws {
    var transfer = try Transfer.sample(phase: .approved)
    transfer.apply(try transfer.event(.send, .sample(on: "2025-03-24")))
    transfer.apply(try transfer.event(.receive, .sample(on: "2025-03-26")))
    transfer.apply(
      try transfer.event(.feedBack(result: "已立案", isHandled: true), .sample(on: "2025-04-02"))
    )
    #expect(transfer.sentOn == "2025-03-24" && transfer.receivedOn == "2025-03-26")
    #expect(transfer.result == "已立案" && transfer.lastDay == "2025-04-02")
  }

  @Test(arguments: [TransferCommand.Step.approve, .refuse])
  func `Nobody decides on their own request`(step: TransferCommand.Step) throws {
    let drafted = try Transfer.sample(phase: .drafted)
    #expect(try drafted.refusal(of: step, by: .sample(.lead, id: "asker")) == .ownRequest)
    #expect(try drafted.refusal(of: step) == nil)
  }

  @Test func `A refusal or a return needs a reason, a result the receiver's document`() throws {
    let silent = StepFacts.sample(on: "2025-03-24", note: nil)
    let drafted = try Transfer.sample(phase: .drafted)
    #expect(try drafted.refusal(of: .refuse, silent) == .reasonNeeded)
    #expect(try drafted.refusal(of: .approve, silent) == nil)
    let sent = try Transfer.sample(phase: .sent)
    #expect(try sent.refusal(of: .sendBack, silent) == .reasonNeeded)
    let unnumbered = StepFacts.sample(on: "2025-03-24", document: nil)
    let result = TransferCommand.Step.feedBack(result: "已立案", isHandled: true)
    #expect(try sent.refusal(of: result, unnumbered) == .documentNeeded)
  }

  @Test(arguments: [
    ("2025-03-20" as Day, TransferRefusal.Code.tooEarly), ("2025-03-21", nil),
    ("2025-04-01", nil), ("2025-04-02", .future),
  ])
  func `A step lies between the one before and today`(
    day: Day,
    code: TransferRefusal.Code?
  ) throws {
    let sent = try Transfer.sample(phase: .sent)
    #expect(try sent.refusal(of: .receive, .sample(on: day), today: "2025-04-01") == code)
  }
}
