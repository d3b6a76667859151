import PaichaModel
import Testing

/// What is said of a code by its form alone.
struct IdentifierJudgementTests {
  private func judge(_ code: String) -> IdentifierJudgement {
    IdentifierJudgement(code, today: "2026-11-26")
  }

  @Test(arguments: [
    "91350200MA2YJ1XR9G", "91350200776049653A", "91440101MA5CJQ4N59", "91110000600037341L",
    "12100000400002259P",
  ])
  func `Right credit codes are well-formed and beyond doubt`(code: String) {
    let judged = judge(code)
    #expect(judged.kind == .creditCode && judged.isWellFormed && judged.doubts.isEmpty)
    #expect(judged.shown == code)
    #expect(!UnifiedSocialCreditCode.isKnownException(code))
  }

  @Test(arguments: [("91350200MA2YJ1XR9H", "G"), ("91350200MA2YJ1RX9G", "X")])
  func `A wrong check character is told with the right one`(code: String, expected: String) {
    let judged = judge(code)
    #expect(judged.kind == .creditCode && !judged.isWellFormed)
    #expect(judged.problem?.en == "the check character should be \(expected)")
  }

  @Test(arguments: ["91350100M0001TGQXM", "91350211M0000XUF46", "91350203M0001FUE2P"])
  func `Early codes of Fujian are real, and only doubted`(code: String) {
    let judged = judge(code)
    #expect(judged.isWellFormed && judged.doubts.count == 1)
    #expect(UnifiedSocialCreditCode.doubts(in: code) == [.earlyFujian])
    #expect(UnifiedSocialCreditCode.isKnownException(code))
    // The exception is of Fujian alone, and needs a right organisation code.
    let elsewhere = code.replacing("9135", with: "9144")
    #expect(!UnifiedSocialCreditCode.isKnownException(elsewhere))
    let other = String(code.prefix(16)) + (code.dropFirst(16).first == "X" ? "4" : "X")
    #expect(!UnifiedSocialCreditCode.isKnownException(other + code.suffix(1)))
  }

  @Test(arguments: [
    ("91350200MA2YJ1XR9", "17 characters"), ("91350200MA2YJ1XRIG", "character 17"),
    ("９1350200MA2YJ1XR9G", "character 1 "), ("91350200ma2yj1xr9g", "character 9 "),
  ])
  func `A code of another form says where`(code: String, told: String) {
    let judged = judge(code)
    #expect(judged.kind == .creditCode && !judged.isWellFormed)
    #expect(judged.problem?.en.contains(told) == true, "\(judged.problem?.en ?? "")")
  }

  @Test(arguments: ["MA2YJ1XR9", "776049653", "77604965-3", "MA5CJQ4N5", "600037341"])
  func `Organisation codes are judged by their own check character`(code: String) {
    #expect(judge(code).kind == .organisationCode && judge(code).isWellFormed)
  }

  @Test func `A wrong organisation code says what is wrong`() {
    #expect(OrganisationCode.problem(in: "MA2YJ1XR8") == .checkCharacter(expected: "9"))
    #expect(OrganisationCode.problem(in: "MA2YJ1xR9") == .character(position: 7))
    #expect(OrganisationCode.problem(in: "MA2YJ1XR") == .length(8))
    #expect(judge("MA2YJ1XR8").problem?.en == "the check character should be 9")
  }

  @Test func `A region that is none is a doubt, as is a wrong organisation code inside`() {
    // 91990200MA2YJ1XR9 with its own check character.
    let check = "0123456789ABCDEFGHJKLMNPQRTUWXY".first {
      UnifiedSocialCreditCode.problem(in: "91990200MA2YJ1XR9\($0)") == nil
    }
    let code = "91990200MA2YJ1XR9\(check ?? "0")"
    #expect(UnifiedSocialCreditCode.doubts(in: code) == [.region])
    #expect(judge(code).isWellFormed && judge(code).doubts.count == 1)
  }

  @Test(arguments: [
    "11010519491231002X", "110105194912310021", "11010519491231002", "110105491231002",
    "990105194912310021",
  ])
  func `A resident's number is masked, right or wrong`(code: String) {
    let judged = judge(code)
    #expect(judged.kind == .residentID)
    #expect(judged.shown == code.prefix(6) + String(repeating: "*", count: code.count - 6))
    #expect(judged.isWellFormed == (code == "11010519491231002X"))
  }

  @Test func `What is nothing of all this is unknown`() {
    #expect(judge("abc").kind == .unknown && !judge("abc").isWellFormed)
    #expect(judge("").kind == .unknown && !judge("").isWellFormed)
    #expect(judge(" 91350200MA2YJ1XR9G ").problem != nil)
  }
}
