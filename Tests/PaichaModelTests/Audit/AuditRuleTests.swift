import PaichaModel
import Testing

/// The rules as a set: codes, words and the parameters they are judged by.
struct AuditRuleTests {
  @Test(arguments: AuditRule.allCases)
  func `Every rule has a code, words, a reason and thresholds of the rulebook`(rule: AuditRule) {
    #expect(rule.rawValue.allSatisfy { $0 == "_" || $0.isLowercase })
    #expect(!rule.words.zh.isEmpty && rule.reason.zh.hasSuffix("。"))
    #expect(rule.reason.en.hasSuffix(".") && rule.reason.en.count < 100)
    #expect(!rule.sources.isEmpty && !rule.parameters.isEmpty)
    #expect(rule.parameters.allSatisfy { $0.rawValue.hasPrefix("audit.") })
  }

  @Test func `Each parameter of audits belongs to one rule`() {
    let used = AuditRule.allCases.flatMap(\.parameters)
    let known = ParameterKey.allCases.filter { $0.rawValue.hasPrefix("audit.") }
    #expect(used.count == known.count && Set(used) == Set(known))
  }

  @Test(arguments: AuditRule.allCases)
  func `Without facts there is no lead`(rule: AuditRule) throws {
    #expect(try rule.leads([]) == [])
  }

  @Test func `Thresholds are read from the rulebook, days in calendar days alone`() throws {
    let key = ParameterKey.auditRecordLag.rawValue
    let read = try AuditThresholds(Rulebook.sample(changing: [key: .integer(7)]))
    #expect(read.recordLagDays == 7)
    let fault = #expect(throws: RulebookFault.self) {
      try AuditThresholds(Rulebook.sample(units: [key: "month"]))
    }
    #expect(fault?.code == .kind)
  }
}
