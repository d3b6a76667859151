/// Why the rules refuse a plan or a step of it; a plan that is not there yet has no id.
public enum PlanRefusal: CodedError, Hashable {
  case role(PlanID?, Actor, Power)
  case notNow(PlanID, PlanAct, PlanPhase, [PlanAct])
  case future(PlanID?, Day, Day)
  case tooEarly(PlanID?, Day, Day)
  case materialsMissing(PlanID?, [PlanMaterial])
  case reviewersNeeded(PlanID)
  case interested(PlanID, Reviewer)
  case reviewerTwice(PlanID)
  case reviewNeeded(PlanID, by: ParameterKey?)
  case numberNeeded(PlanID)
  case reasonNeeded(PlanID, PlanAct)
  case answerStillDue(PlanID, DueDay)
  case causeNeeded(PlanID)
  case otherCause(PlanID, RevisionCause, RevisionCause)

  public enum Code: String, ErrorCode {
    case role = "PC-EPL-001"
    case notNow = "PC-EPL-002"
    case future = "PC-EPL-003"
    case tooEarly = "PC-EPL-004"
    case materialsMissing = "PC-EPL-005"
    case reviewersNeeded = "PC-EPL-006"
    case interested = "PC-EPL-007"
    case reviewerTwice = "PC-EPL-008"
    case reviewNeeded = "PC-EPL-009"
    case numberNeeded = "PC-EPL-010"
    case reasonNeeded = "PC-EPL-011"
    case answerStillDue = "PC-EPL-012"
    case causeNeeded = "PC-EPL-013"
    case otherCause = "PC-EPL-014"

    public var exit: ExitStatus { .refused }

    public var summary: Words {
      switch self {
      case .role: Words(zh: "角色无权办理应急预案", en: "the role may not handle the plan")
      case .notNow: Words(zh: "预案现阶段不能执行此步骤", en: "the step does not fit the plan's state")
      case .future: Words(zh: "日期在今天之后", en: "the day is in the future")
      case .tooEarly: Words(zh: "日期早于上一步骤", en: "the day is before the step it follows")
      case .materialsMissing: Words(zh: "预案缺少材料", en: "papers of the plan are missing")
      case .reviewersNeeded: Words(zh: "评审须有评审人员", en: "a review names its reviewers")
      case .interested: Words(zh: "评审人员有利害关系", en: "a reviewer has an interest")
      case .reviewerTwice: Words(zh: "评审人员重复", en: "a reviewer is named twice")
      case .reviewNeeded: Words(zh: "公布前须经评审", en: "it is reviewed before it is published")
      case .numberNeeded: Words(zh: "公布须有预案编号", en: "a published plan has a number")
      case .reasonNeeded: Words(zh: "须说明理由", en: "a reason is required")
      case .answerStillDue: Words(zh: "备案答复期限未过", en: "the authority may still answer")
      case .causeNeeded: Words(zh: "修订须写明情形", en: "a revision states its cause")
      case .otherCause: Words(zh: "修订情形与记录不同", en: "another cause is on record")
      }
    }
  }

  public var code: Code {
    switch self {
    case .role: .role
    case .notNow: .notNow
    case .future: .future
    case .tooEarly: .tooEarly
    case .materialsMissing: .materialsMissing
    case .reviewersNeeded: .reviewersNeeded
    case .interested: .interested
    case .reviewerTwice: .reviewerTwice
    case .reviewNeeded: .reviewNeeded
    case .numberNeeded: .numberNeeded
    case .reasonNeeded: .reasonNeeded
    case .answerStillDue: .answerStillDue
    case .causeNeeded: .causeNeeded
    case .otherCause: .otherCause
    }
  }
}
