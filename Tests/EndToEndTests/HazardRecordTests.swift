import Foundation
import Testing

/// What hazard commands record, show and refuse, through the binary.
@Suite(.needsProgram) struct HazardRecordTests {
  @Test func `A penalty is recorded with its document and fine to the fen`() throws {
    let sandbox = try SampleBook.registers()
    let id = try sandbox.logFailed("FM-003")
    try sandbox.succeed("hazard", "refer", id, "--to", "区应急管理局", as: "zheng.hao")
    let penalty = ["hazard", "penalty", id, "--by", "区应急管理局"]
    #expect(try sandbox.start(penalty, as: "zheng.hao").finish().ending == .exit(64))
    for fine in ["-1", "1.234", "一万", "1e3", "", "."] {
      let wrong = penalty + ["--document", "罚9", "--fine=\(fine)"]
      #expect(try sandbox.start(wrong, as: "zheng.hao").finish().ending == .exit(64), "\(fine)")
    }
    let right = penalty + ["--document", "罚9", "--fine", "20000.5"]
    #expect(try sandbox.start(right, as: "zheng.hao").finish().isDone)
    let steps = try sandbox.hazard(id).steps
    #expect(steps.map(\.step) == ["referred", "penalised"])
    #expect(steps.last?.detail == "区应急管理局 · CNY 20000.50" && steps.last?.document == "罚9")
    try sandbox.expectVerified()
  }

  @Test func `A deadline in a year whose holidays are not out is shown as provisional`() throws {
    let sandbox = try SampleBook.registers()
    let id = try sandbox.logFailed("CX-001", on: "2026-11-20")
    let shown = try sandbox.hazard(id)
    #expect(shown.deadline_by == "provisional" && shown.deadline.hasPrefix("2027-"))
    let table = try sandbox.succeed("hazard", "show", id, "--lang", "zh")
    #expect(table.text.contains("暂定") && table.text.contains("paicha rules calendar import"))
    #expect(table.text.contains("hazard.default_deadline_major"))
  }

  @Test func `The columns of the list are the contract's, with new ones at the end`() throws {
    let sandbox = try SampleBook.registers()
    let header = try sandbox.succeed("hazard", "list", "--format", "csv").text
    let names = header.split { $0.isNewline || $0 == "\u{FEFF}" }.first
    #expect(
      names == """
        id,zone,venue,venue_name,kind,level,state,item,description,found_on,deadline,\
        days_overdue,supervision,deadline_by,candidate
        """
    )
  }

  @Test(arguments: [
    ["plan", "--file", "plan.yaml"], ["plan", "K7QX-H1"],
    ["plan", "K7QX-H1", "--file", "plan.yaml", "--template"],
    ["rectify", "K7QX-H1", "--begin", "--self-accept"],
    ["rectify", "K7QX-H1", "--document", ""], ["review", "K7QX-H1", "--pass", "--return"],
    ["regrade", "K7QX-H1", "--to", "fatal"],
    ["regrade", "K7QX-H1", "--to", "general", "--criteria", "a", "--clause", "b"],
    ["order", "K7QX-H1", "--deadline", "2026-02-30"], ["order", "K7QX-H1"],
    ["order", "K7QX-H1", "--deadline", "2026-12-01", "--requirement", ""],
    ["transfer", "K7QX-H1", "--to", "moon", "--matter", "x"],
    ["transfer", "K7QX-H1", "--to", "other", "--matter", "x"],
    ["suspend", "K7QX-H1", "--part", "a\u{1B}[31m"],
  ])
  func `A command that is written wrongly is refused as usage`(words: [String]) throws {
    let sandbox = try Sandbox()
    let outcome = try sandbox.start(["hazard"] + words).finish()
    #expect(outcome.ending == .exit(64) && outcome.codes == ["PC-CLI-001"], "\(outcome.messages)")
  }
}
