/// Why the rules refuse a listing on the credit list or a step of it.
///
/// None holds a personal value: a person is told only by the listing's number.
public enum CreditRefusal: CodedError, Hashable {
  case role(CreditID?, Actor, Power)
  case notNow(CreditID, CreditAct, CreditPhase, [CreditAct])
  case future(CreditID?, Day, Day)
  case tooEarly(CreditID?, Day, Day)
  case otherAuthority(CreditID, Actor, String)
  case penaltyNeeded
  case personNotNamed(String)
  case proposedAlready(CreditID, String)
  case groundsNeeded([String])
  case groundUnknown(String, [String])
  case groundOfOthers(String, CreditGround.Bearer)
  case groundNotShown(String)
  case reasonNeeded(CreditID, CreditAct)
  case documentNeeded(CreditID, CreditAct)
  case answerOwed(CreditID)
  case defenceStillOpen(CreditID, DueDay)
  case defenceUpheld(CreditID)
  case penaltyOpen(CreditID, String)
  case measuresNeeded(CreditID, [String])
  case measureUnknown(String, [String])
  case proposerDecides(CreditID, ActorID)
  case tooFewOfficers(CreditID, Int, Int)
  case doneAlready(CreditID, CreditAct)
  case termOver(CreditID?, Day)
  case termRuns(CreditID?, Day?)
  case receiverUnknown(CreditID, String, [String])
  case nothingToTell(CreditID, String)
  case notTold(CreditID, String)
  case tooEarlyToRemove(CreditID, Day, Day)
  case conditionsMissing(CreditID, [RemovalCondition])
  case otherCase(CreditID, CreditID)
  case nothingToCorrect(CreditID)
  case identityFixed(CreditID)
  case penaltyNotOnRecord(HazardID, String)

  public enum Code: String, ErrorCode {
    case role = "PC-CRD-001"
    case notNow = "PC-CRD-002"
    case future = "PC-CRD-003"
    case tooEarly = "PC-CRD-004"
    case otherAuthority = "PC-CRD-005"
    case penaltyNeeded = "PC-CRD-006"
    case personNotNamed = "PC-CRD-007"
    case proposedAlready = "PC-CRD-008"
    case groundsNeeded = "PC-CRD-009"
    case groundUnknown = "PC-CRD-010"
    case groundOfOthers = "PC-CRD-011"
    case groundNotShown = "PC-CRD-012"
    case reasonNeeded = "PC-CRD-013"
    case documentNeeded = "PC-CRD-014"
    case answerOwed = "PC-CRD-015"
    case defenceStillOpen = "PC-CRD-016"
    case defenceUpheld = "PC-CRD-017"
    case penaltyOpen = "PC-CRD-018"
    case measuresNeeded = "PC-CRD-019"
    case measureUnknown = "PC-CRD-020"
    case proposerDecides = "PC-CRD-021"
    case tooFewOfficers = "PC-CRD-022"
    case doneAlready = "PC-CRD-023"
    case termOver = "PC-CRD-024"
    case termRuns = "PC-CRD-025"
    case receiverUnknown = "PC-CRD-026"
    case nothingToTell = "PC-CRD-027"
    case notTold = "PC-CRD-028"
    case tooEarlyToRemove = "PC-CRD-029"
    case conditionsMissing = "PC-CRD-030"
    case otherCase = "PC-CRD-031"
    case nothingToCorrect = "PC-CRD-032"
    case identityFixed = "PC-CRD-033"
    case penaltyNotOnRecord = "PC-CRD-034"

    public var exit: ExitStatus { .refused }

    public var summary: Words {
      switch self {
      case .role: Words(zh: "角色无权办理失信名单", en: "the role may not handle the listing")
      case .notNow: Words(zh: "现阶段不能执行此步骤", en: "the step does not fit the present state")
      case .future: Words(zh: "日期在今天之后", en: "the day is in the future")
      case .tooEarly: Words(zh: "日期早于其前的步骤", en: "the day is before what it follows")
      case .otherAuthority:
        Words(zh: "须由作出处罚的部门办理", en: "the authority that penalised handles it")
      case .penaltyNeeded: Words(zh: "列入须有行政处罚决定", en: "a listing stands on a penalty")
      case .personNotNamed:
        Words(zh: "处罚决定未处罚该个人", en: "the penalty does not name the person")
      case .proposedAlready:
        Words(zh: "同一处罚已提请列入", en: "the same penalty has a listing already")
      case .groundsNeeded: Words(zh: "须写明列入情形", en: "a listing states its grounds")
      case .groundUnknown: Words(zh: "规则库没有此列入情形", en: "no such ground in the rulebook")
      case .groundOfOthers:
        Words(zh: "该情形不适用于此类主体", en: "the ground does not list such a subject")
      case .groundNotShown:
        Words(zh: "所引记录不符合该情形", en: "the records named do not show the ground")
      case .reasonNeeded: Words(zh: "须说明理由", en: "a reason is required")
      case .documentNeeded: Words(zh: "须有文号", en: "a document number is required")
      case .answerOwed: Words(zh: "陈述申辩须听取并答复", en: "a defence is heard and answered")
      case .defenceStillOpen: Words(zh: "陈述申辩期未满", en: "the defence may still come")
      case .defenceUpheld: Words(zh: "陈述申辩已采纳", en: "the defence was upheld")
      case .penaltyOpen: Words(zh: "处罚决定尚未生效", en: "the penalty is not final yet")
      case .measuresNeeded: Words(zh: "决定须写明惩戒措施", en: "a decision orders measures")
      case .measureUnknown: Words(zh: "规则库没有此惩戒措施", en: "no such measure in the rulebook")
      case .proposerDecides: Words(zh: "提请人不得参与决定", en: "whoever proposed does not decide")
      case .tooFewOfficers: Words(zh: "决定人数不足", en: "too few decide together")
      case .doneAlready: Words(zh: "此步骤已办或不适用", en: "done already, or not to be done")
      case .termOver: Words(zh: "列入期限已满", en: "the term is over")
      case .termRuns: Words(zh: "列入期限未满", en: "the term still runs")
      case .receiverUnknown:
        Words(zh: "决定未列此惩戒单位", en: "the decision names no such authority")
      case .nothingToTell: Words(zh: "没有需要移交的信息", en: "there is nothing to tell it")
      case .notTold: Words(zh: "没有待回执的移交", en: "nothing awaits its receipt")
      case .tooEarlyToRemove: Words(zh: "未到可申请提前移出的时间", en: "too early for a removal")
      case .conditionsMissing: Words(zh: "提前移出条件不全", en: "conditions of a removal are missing")
      case .otherCase: Words(zh: "另有未结的列入", en: "another listing of the subject is open")
      case .nothingToCorrect: Words(zh: "没有更正内容", en: "nothing is corrected")
      case .identityFixed: Words(zh: "主体身份不能更正", en: "who is listed is not corrected")
      case .penaltyNotOnRecord:
        Words(zh: "该隐患没有此处罚记录", en: "the hazard has no such penalty on record")
      }
    }
  }

  public var code: Code {
    switch self {
    case .role: .role
    case .notNow: .notNow
    case .future: .future
    case .tooEarly: .tooEarly
    case .otherAuthority: .otherAuthority
    case .penaltyNeeded: .penaltyNeeded
    case .personNotNamed: .personNotNamed
    case .proposedAlready: .proposedAlready
    case .groundsNeeded: .groundsNeeded
    case .groundUnknown: .groundUnknown
    case .groundOfOthers: .groundOfOthers
    case .groundNotShown: .groundNotShown
    case .reasonNeeded: .reasonNeeded
    case .documentNeeded: .documentNeeded
    case .answerOwed: .answerOwed
    case .defenceStillOpen: .defenceStillOpen
    case .defenceUpheld: .defenceUpheld
    case .penaltyOpen: .penaltyOpen
    case .measuresNeeded: .measuresNeeded
    case .measureUnknown: .measureUnknown
    case .proposerDecides: .proposerDecides
    case .tooFewOfficers: .tooFewOfficers
    case .doneAlready: .doneAlready
    case .termOver: .termOver
    case .termRuns: .termRuns
    case .receiverUnknown: .receiverUnknown
    case .nothingToTell: .nothingToTell
    case .notTold: .notTold
    case .tooEarlyToRemove: .tooEarlyToRemove
    case .conditionsMissing: .conditionsMissing
    case .otherCase: .otherCase
    case .nothingToCorrect: .nothingToCorrect
    case .identityFixed: .identityFixed
    case .penaltyNotOnRecord: .penaltyNotOnRecord
    }
  }
}
