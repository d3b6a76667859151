import Foundation
import Testing

/// Transfers through the binary: sent, acknowledged, reported back, returned, decided.
@Suite(.needsProgram) struct TransferLifeTests {
  /// A book with one general hazard.
  private func begun() throws -> (Sandbox, String) {
    let sandbox = try SampleBook.registers()
    return (sandbox, try sandbox.logFailed("FM-003", on: "2026-11-16"))
  }

  private func transfer(
    _ hazard: String,
    _ options: [String],
    in sandbox: Sandbox
  ) throws -> Outcome {
    try sandbox.start(
      ["hazard", "transfer", hazard, "--matter", "消防设施停用"] + options + ["--format", "json"],
      as: "zheng.hao"
    )
    .finish()
  }

  @Test func `A matter the receiver dealt with closes its hazard`() throws {
    let (sandbox, hazard) = try begun()
    let opened: ReceiptRow = try transfer(hazard, ["--to", "fire"], in: sandbox).decoded()
    #expect(opened.state == "sent" && opened.clocks.map(\.what) == ["transfer_receipt"])
    #expect(opened.clocks.map(\.due_on) == ["2026-11-27"])
    #expect(try sandbox.hazard(hazard).state == "transferred")
    let received: ReceiptRow = try sandbox.ask("transfer", "receive", opened.id, as: "zheng.hao")
    #expect(received.state == "received" && received.clocks.map(\.what) == ["transfer_feedback"])

    let result = ["transfer", "result", opened.id, "--result", "已改正", "--handled"]
    let uncited = try sandbox.start(result, as: "zheng.hao").finish()
    #expect(uncited.ending == .exit(1) && uncited.codes == ["PC-TRA-008"])
    let cited = result + ["--document", "消复〔2026〕88号"]
    #expect(try sandbox.start(cited, as: "zheng.hao").finish().isDone)
    #expect(try sandbox.hazard(hazard).state == "closed")

    let rows: [TransferListRow] = try sandbox.ask("transfer", "list", "--hazard", hazard)
    #expect(rows.map(\.state) == ["fed_back"] && rows.map(\.ended_on) == [Sandbox.today])
    let open: [TransferListRow] = try sandbox.ask("transfer", "list", "--open")
    #expect(open.isEmpty)
    try sandbox.expectVerified()
  }

  @Test func `A matter sent back leaves its hazard open again`() throws {
    let (sandbox, hazard) = try begun()
    let opened: ReceiptRow = try transfer(hazard, ["--to", "gas"], in: sandbox).decoded()
    let silent = try sandbox.run("transfer", "return", opened.id, as: "zheng.hao")
    #expect(silent.codes == ["PC-TRA-007"])
    try sandbox.succeed("transfer", "return", opened.id, "--note", "不属本部门", as: "zheng.hao")
    #expect(try sandbox.hazard(hazard).state == "registered")
    let late = try sandbox.run("transfer", "receive", opened.id, as: "zheng.hao")
    #expect(late.ending == .exit(1) && late.codes == ["PC-TRA-002"])
    let again: ReceiptRow = try transfer(hazard, ["--to", "fire"], in: sandbox).decoded()
    #expect(again.id == "K7QX-T2")
    try sandbox.expectVerified()
  }

  @Test func `A suspected crime needs two officers and the lead's decision`() throws {
    let (sandbox, hazard) = try begun()
    let alone = try transfer(hazard, ["--to", "police", "--criminal"], in: sandbox)
    #expect(alone.ending == .exit(1) && alone.codes == ["PC-TRA-005"])
    let options = ["--to", "police", "--criminal", "--officer", "feng.xue"]
    let opened: ReceiptRow = try transfer(hazard, options, in: sandbox).decoded()
    #expect(opened.state == "drafted" && opened.clocks.map(\.what) == ["transfer_decide"])
    let early = try sandbox.run("transfer", "send", opened.id, as: "zheng.hao")
    #expect(early.codes == ["PC-TRA-002"])
    let handler = try sandbox.run("transfer", "approve", opened.id, as: "zheng.hao")
    #expect(handler.codes == ["PC-TRA-001"])
    try sandbox.succeed("transfer", "approve", opened.id, as: "lin.guodong")
    let sent: ReceiptRow = try sandbox.ask("transfer", "send", opened.id, as: "zheng.hao")
    #expect(sent.state == "sent" && sent.clocks.map(\.what) == ["transfer_receipt"])
    try sandbox.expectVerified()
  }

  @Test func `A refused transfer leaves its hazard open again`() throws {
    let (sandbox, hazard) = try begun()
    let options = ["--to", "police", "--criminal", "--officer", "feng.xue"]
    let opened: ReceiptRow = try transfer(hazard, options, in: sandbox).decoded()
    try sandbox.succeed("transfer", "refuse", opened.id, "--note", "不构成", as: "lin.guodong")
    #expect(try sandbox.hazard(hazard).state == "registered")
    let shown = try sandbox.succeed("transfer", "show", opened.id)
    #expect(shown.text.contains("refused") && shown.text.contains("不构成"))
  }

  @Test func `Transfers are listed by receiver and zone, and unknown names are refused`() throws {
    let (sandbox, hazard) = try begun()
    _ = try transfer(hazard, ["--to", "fire"], in: sandbox)
    for (options, count) in [
      (["--to", "fire"], 1), (["--to", "gas"], 0), (["--zone", "11101001"], 1),
      (["--zone", "14101001"], 0), (["--open"], 1),
    ] {
      let rows: [TransferListRow] = try sandbox.start(
        ["transfer", "list", "--format", "json"] + options
      )
      .finish().decoded()
      #expect(rows.count == count, "\(options)")
    }
    #expect(try sandbox.run("transfer", "list", "--zone", "none").codes == ["PC-SVC-005"])
    #expect(try sandbox.run("transfer", "list", "--hazard", "K7QX-H9").codes == ["PC-SVC-006"])
    #expect(try sandbox.run("transfer", "show", "K7QX-T9").codes == ["PC-SVC-017"])
    #expect(try sandbox.run("transfer", "receive", "K7QX-T9").codes == ["PC-SVC-017"])
  }
}
