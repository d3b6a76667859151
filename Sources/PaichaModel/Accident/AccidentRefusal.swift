/// Why the rules refuse an accident or a step of it; one that is not there yet has no id.
public enum AccidentRefusal: CodedError, Hashable {
  case role(AccidentID?, Actor, Power)
  case notNow(AccidentID, AccidentAct, AccidentPhase, [AccidentAct])
  case future(AccidentID?, Day, Day)
  case tooEarly(AccidentID?, Day, Day)
  case beforeAccident(AccidentID, Day, Day)
  case timesOutOfOrder(AccidentTimes.Mark, Instant, AccidentTimes.Mark, Instant)
  case receiptTooEarly(AccidentID, Instant, Instant)
  case notUpward(AccidentID, GovernmentLevel, GovernmentLevel)
  case unchanged(AccidentID)
  case lateIsDerived(AccidentID)
  case faultKnown(AccidentID, ReportingFault.Kind, GovernmentLevel)
  case reasonNeeded(AccidentID, AccidentAct)
  case documentNeeded(AccidentID, AccidentAct)
  case otherVenue(HazardID, VenueCode)
  case linkedAlready(HazardID)
  case hazardsNeeded(AccidentID)
  case extensionNotNow(AccidentID, AccidentExtension.Kind, AccidentPhase)
  case extensionDays(AccidentID, Int)
  case extensionTooLong(AccidentID, Int, Int)
  case approvalNotExtended(AccidentID, AccidentGrade)

  public enum Code: String, ErrorCode {
    case role = "PC-ACC-001"
    case notNow = "PC-ACC-002"
    case future = "PC-ACC-003"
    case tooEarly = "PC-ACC-004"
    case beforeAccident = "PC-ACC-005"
    case timesOutOfOrder = "PC-ACC-006"
    case receiptTooEarly = "PC-ACC-007"
    case notUpward = "PC-ACC-008"
    case unchanged = "PC-ACC-009"
    case lateIsDerived = "PC-ACC-010"
    case faultKnown = "PC-ACC-011"
    case reasonNeeded = "PC-ACC-012"
    case documentNeeded = "PC-ACC-013"
    case otherVenue = "PC-ACC-014"
    case linkedAlready = "PC-ACC-015"
    case hazardsNeeded = "PC-ACC-016"
    case extensionNotNow = "PC-ACC-017"
    case extensionDays = "PC-ACC-018"
    case extensionTooLong = "PC-ACC-019"
    case approvalNotExtended = "PC-ACC-020"

    public var exit: ExitStatus { .refused }

    public var summary: Words {
      switch self {
      case .role: Words(zh: "角色无权办理事故", en: "the role may not handle accidents")
      case .notNow: Words(zh: "事故现阶段不能执行此步骤", en: "the step does not fit the accident's state")
      case .future: Words(zh: "日期在今天之后", en: "the day is in the future")
      case .tooEarly: Words(zh: "日期早于上一步骤", en: "the day is before the step it follows")
      case .beforeAccident: Words(zh: "日期早于事故发生日", en: "the day is before the accident")
      case .timesOutOfOrder:
        Words(zh: "发生、接报、报告的时间先后不对", en: "occurred, known, reported: out of order")
      case .receiptTooEarly:
        Words(zh: "上报时间早于下级报告时间", en: "reported upward before the level below knew")
      case .notUpward: Words(zh: "只能向更高一级上报", en: "reports go to a higher level only")
      case .unchanged: Words(zh: "伤亡和损失没有变化", en: "the casualties are the same")
      case .lateIsDerived: Words(zh: "迟报由时间推出", en: "late reports follow from the times")
      case .faultKnown: Words(zh: "同样的问题已登记", en: "the same fault is recorded already")
      case .reasonNeeded: Words(zh: "须写明情况", en: "a note is required")
      case .documentNeeded: Words(zh: "须有文号", en: "a document number is required")
      case .otherVenue: Words(zh: "隐患不属于事故场所", en: "the hazard is not of the accident's venue")
      case .linkedAlready: Words(zh: "隐患已关联", en: "the hazard is linked already")
      case .hazardsNeeded: Words(zh: "没有写明隐患", en: "no hazard is named")
      case .extensionNotNow: Words(zh: "现阶段不能延长此期限", en: "that term does not run now")
      case .extensionDays: Words(zh: "延长天数应大于 0", en: "an extension is at least a day")
      case .extensionTooLong: Words(zh: "延长超过法定上限", en: "longer than the law allows")
      case .approvalNotExtended:
        Words(zh: "只有特别重大事故可延长批复", en: "only extraordinary accidents get more time")
      }
    }
  }

  public var code: Code {
    switch self {
    case .role: .role
    case .notNow: .notNow
    case .future: .future
    case .tooEarly: .tooEarly
    case .beforeAccident: .beforeAccident
    case .timesOutOfOrder: .timesOutOfOrder
    case .receiptTooEarly: .receiptTooEarly
    case .notUpward: .notUpward
    case .unchanged: .unchanged
    case .lateIsDerived: .lateIsDerived
    case .faultKnown: .faultKnown
    case .reasonNeeded: .reasonNeeded
    case .documentNeeded: .documentNeeded
    case .otherVenue: .otherVenue
    case .linkedAlready: .linkedAlready
    case .hazardsNeeded: .hazardsNeeded
    case .extensionNotNow: .extensionNotNow
    case .extensionDays: .extensionDays
    case .extensionTooLong: .extensionTooLong
    case .approvalNotExtended: .approvalNotExtended
    }
  }
}
