import Foundation
import Testing

/// Grading hazards through the binary.
@Suite(.needsProgram) struct HazardGradeTests {
  @Test func `Whoever logs a major hazard by hand cites the clause, or nothing is recorded`() throws
  {
    let sandbox = try SampleBook.registers()
    let log = ["inspect", "log", "--venue", "BJ-R01", "--finding", "喷淋无水", "--level", "major"]
    let uncited = try sandbox.start(log, as: "zhang.wei").finish()
    #expect(uncited.ending == .exit(1) && uncited.codes == ["PC-INS-011"])
    #expect(uncited.messages.contains("喷淋无水") && uncited.messages.contains("--criteria"))
    let clause = ["--criteria", "GB 35181-2025", "--clause", "5.3"]
    let alone = try sandbox.start(log + clause.suffix(2), as: "zhang.wei").finish()
    #expect(alone.ending == .exit(64))
    #expect(try sandbox.start(log + clause, as: "zhang.wei").finish().isDone)
    let listed: [CandidateRow] = try sandbox.ask("hazard", "list", "--level", "major")
    #expect(listed.count == 1)
    let shown = try sandbox.hazard(try #require(listed.first?.id))
    #expect(shown.level == "major" && shown.clause == "5.3")
  }

  @Test func `A candidate stays general until the authority grades it, with a reason`() throws {
    let sandbox = try SampleBook.registers()
    let id = try sandbox.logFailed("FD-001")
    let listed: [CandidateRow] = try sandbox.ask("hazard", "list", "--candidate")
    #expect(listed.map(\.id) == [id])
    #expect(listed.map(\.level) == ["general"] && listed.map(\.candidate) == [true])
    let table = try sandbox.succeed("hazard", "list", "--candidate", "--lang", "zh")
    #expect(table.text.contains("候选重大"))
    #expect(try sandbox.hazard(id).clocks.map(\.what) == ["hazard_grade"])

    let regrade = ["hazard", "regrade", id, "--to", "major"]
    let inspector = try sandbox.start(regrade + ["--note", "x"], as: "zhang.wei").finish()
    #expect(inspector.codes == ["PC-HAZ-001"])
    let silent = try sandbox.start(regrade, as: "zheng.hao").finish()
    #expect(silent.ending == .exit(1) && silent.codes == ["PC-HAZ-016"])
    let done = try sandbox.start(regrade + ["--note", "现场核实"], as: "zheng.hao").finish()
    #expect(done.isDone && done.messages.contains("paicha hazard order \(id)"))

    let shown = try sandbox.hazard(id)
    #expect(shown.level == "major" && !shown.candidate && shown.clause != nil)
    #expect(shown.steps.first?.detail?.hasSuffix("商务安全监管处") == true)
    let left: [CandidateRow] = try sandbox.ask("hazard", "list", "--candidate")
    #expect(left.isEmpty)
    let again = try sandbox.start(regrade + ["--note", "再次"], as: "zheng.hao").finish()
    #expect(again.codes == ["PC-HAZ-015"])
  }

  @Test func `A general hazard is not made major by words alone`() throws {
    let sandbox = try SampleBook.registers()
    let id = try sandbox.logFailed("FM-003")
    let regrade = ["hazard", "regrade", id, "--to", "major", "--note", "严重"]
    let uncited = try sandbox.start(regrade, as: "zheng.hao").finish()
    #expect(uncited.ending == .exit(1) && uncited.codes == ["PC-HAZ-014"])
    let half = try sandbox.start(regrade + ["--clause", "5.3"], as: "zheng.hao").finish()
    #expect(half.ending == .exit(64))
    let cited = regrade + ["--criteria", "GB 35181-2025", "--clause", "5.3"]
    #expect(try sandbox.start(cited, as: "zheng.hao").finish().isDone)
    #expect(try sandbox.hazard(id).clause == "5.3")
  }
}
