/// Why the rules refuse a step in a hazard's life.
public enum HazardRefusal: CodedError {
  case role(HazardID, Actor, Power)
  case alreadyClosed(HazardID, Day)
  case alreadyRectified(HazardID, Rectification)
  case notRectified(HazardID)
  case reviewerIsRectifier(HazardID, ActorID)
  case future(HazardID, Day, Day)
  case tooEarly(HazardID, Day, Day)
  case deadlineTooEarly(HazardID, Day, Day)
  case notNow(HazardID, HazardAct, HazardPhase, [HazardAct])
  case notSelfAccepted(HazardID)
  case reviewNotRequested(HazardID, HazardPhase)
  case tooFewOfficers(HazardID, Int, Int)
  case underSupervision(HazardID, SupervisionID)
  case criterionNeeded(HazardID)
  case gradeUnchanged(HazardID, Grade)
  case reasonNeeded(HazardID, HazardAct)
  case suspended(HazardID, String)
  case notSuspended(HazardID)
  case ownTarget(HazardID)

  public enum Code: String, ErrorCode {
    case role = "PC-HAZ-001"
    case alreadyClosed = "PC-HAZ-002"
    case alreadyRectified = "PC-HAZ-003"
    case notRectified = "PC-HAZ-004"
    case reviewerIsRectifier = "PC-HAZ-005"
    case future = "PC-HAZ-006"
    case tooEarly = "PC-HAZ-007"
    case deadlineTooEarly = "PC-HAZ-008"
    case notNow = "PC-HAZ-009"
    case notSelfAccepted = "PC-HAZ-010"
    case reviewNotRequested = "PC-HAZ-011"
    case tooFewOfficers = "PC-HAZ-012"
    case underSupervision = "PC-HAZ-013"
    case criterionNeeded = "PC-HAZ-014"
    case gradeUnchanged = "PC-HAZ-015"
    case reasonNeeded = "PC-HAZ-016"
    case suspended = "PC-HAZ-017"
    case notSuspended = "PC-HAZ-018"
    case ownTarget = "PC-HAZ-019"

    public var exit: ExitStatus { .refused }

    public var summary: Words {
      switch self {
      case .role: Words(zh: "角色无权执行此步骤", en: "the role may not take this step")
      case .alreadyClosed: Words(zh: "隐患已销号", en: "the hazard is closed")
      case .alreadyRectified: Words(zh: "已登记整改，等待复查", en: "rectified already, awaiting review")
      case .notRectified: Words(zh: "尚未登记整改，不能复查", en: "not rectified yet, cannot be reviewed")
      case .reviewerIsRectifier:
        Words(zh: "整改人不得复查自己的整改", en: "nobody reviews their own rectification")
      case .future: Words(zh: "日期在今天之后", en: "the day is in the future")
      case .tooEarly: Words(zh: "日期早于上一步骤", en: "the day is before the step it follows")
      case .deadlineTooEarly:
        Words(
          zh: "新期限早于复查日或现行期限",
          en: "the new deadline is before the review or the one in force"
        )
      case .notNow: Words(zh: "现阶段不能执行此步骤", en: "the step does not fit the present state")
      case .notSelfAccepted:
        Words(zh: "重大隐患须先自验合格才能申请复查", en: "a major hazard is self-accepted before review")
      case .reviewNotRequested:
        Words(zh: "重大隐患须先申请复查", en: "a major hazard is reviewed on request only")
      case .tooFewOfficers: Words(zh: "复查人员不足", en: "too few officers at the review")
      case .underSupervision:
        Words(zh: "隐患在挂牌督办中", en: "the hazard is under listed supervision")
      case .criterionNeeded:
        Words(zh: "认定重大隐患须引用判定标准和条款", en: "a major hazard cites edition and clause")
      case .gradeUnchanged: Words(zh: "级别和条款没有变化", en: "grade and clause stay as they are")
      case .reasonNeeded: Words(zh: "须说明理由", en: "a reason is required")
      case .suspended: Words(zh: "已责令停用", en: "a part is suspended already")
      case .notSuspended: Words(zh: "没有停用中的部位", en: "no part is suspended")
      case .ownTarget: Words(zh: "不能并入自身", en: "a hazard cannot duplicate itself")
      }
    }
  }

  public var code: Code {
    switch self {
    case .role: .role
    case .alreadyClosed: .alreadyClosed
    case .alreadyRectified: .alreadyRectified
    case .notRectified: .notRectified
    case .reviewerIsRectifier: .reviewerIsRectifier
    case .future: .future
    case .tooEarly: .tooEarly
    case .deadlineTooEarly: .deadlineTooEarly
    case .notNow: .notNow
    case .notSelfAccepted: .notSelfAccepted
    case .reviewNotRequested: .reviewNotRequested
    case .tooFewOfficers: .tooFewOfficers
    case .underSupervision: .underSupervision
    case .criterionNeeded: .criterionNeeded
    case .gradeUnchanged: .gradeUnchanged
    case .reasonNeeded: .reasonNeeded
    case .suspended: .suspended
    case .notSuspended: .notSuspended
    case .ownTarget: .ownTarget
    }
  }
}
