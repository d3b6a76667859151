/// Why the rules refuse a step of a listing.
public enum SupervisionRefusal: CodedError, Hashable {
  case role(SupervisionID?, Actor, Power)
  case notNow(SupervisionID, SupervisionAct, SupervisionPhase, [SupervisionAct])
  case future(SupervisionID?, Day, Day)
  case tooEarly(SupervisionID?, Day, Day)
  case notMajor(HazardID)
  case hazardClosed(HazardID)
  case criterionMissing(HazardID)
  case listed(HazardID, SupervisionID)
  case otherVenue(HazardID, VenueCode, VenueCode)
  case hazardTwice
  case otherBody(SupervisionID, Actor, String)
  case reasonNeeded(SupervisionID, SupervisionAct)
  case documentNeeded(SupervisionID, SupervisionAct)
  case finishTooEarly(SupervisionID, Day, Day)
  case tooLong(SupervisionID, Day, Day)
  case filedUp(SupervisionID)
  case percent(SupervisionID, Int)
  case extensions(SupervisionID, Int)
  case extensionTooLate(SupervisionID, Day, TimeLimit)
  case ownRequest(SupervisionID, ActorID)
  case acceptedByProposer(SupervisionID, ActorID)
  case tooFewOfficers(SupervisionID, Int, Int)
  case hazardsOpen(SupervisionID, [HazardID])
  case notDue(SupervisionID, Day, Int, Int)
  case notHigher(SupervisionID, GovernmentLevel, GovernmentLevel)
  case noFinishDate(SupervisionID)

  public enum Code: String, ErrorCode {
    case role = "PC-SUP-001"
    case notNow = "PC-SUP-002"
    case future = "PC-SUP-003"
    case tooEarly = "PC-SUP-004"
    case notMajor = "PC-SUP-005"
    case hazardClosed = "PC-SUP-006"
    case criterionMissing = "PC-SUP-007"
    case listed = "PC-SUP-008"
    case otherVenue = "PC-SUP-009"
    case hazardTwice = "PC-SUP-010"
    case otherBody = "PC-SUP-011"
    case reasonNeeded = "PC-SUP-012"
    case documentNeeded = "PC-SUP-013"
    case finishTooEarly = "PC-SUP-014"
    case tooLong = "PC-SUP-015"
    case filedUp = "PC-SUP-016"
    case percent = "PC-SUP-017"
    case extensions = "PC-SUP-018"
    case extensionTooLate = "PC-SUP-019"
    case ownRequest = "PC-SUP-020"
    case acceptedByProposer = "PC-SUP-021"
    case tooFewOfficers = "PC-SUP-022"
    case hazardsOpen = "PC-SUP-023"
    case notDue = "PC-SUP-024"
    case notHigher = "PC-SUP-025"
    case noFinishDate = "PC-SUP-026"

    public var exit: ExitStatus { .refused }

    public var summary: Words {
      switch self {
      case .role: Words(zh: "角色无权执行此步骤", en: "the role may not take this step")
      case .notNow: Words(zh: "现阶段不能执行此步骤", en: "the step does not fit the present state")
      case .future: Words(zh: "日期在今天之后", en: "the day is in the future")
      case .tooEarly: Words(zh: "日期早于上一步骤", en: "the day is before the step it follows")
      case .notMajor: Words(zh: "只有重大隐患才挂牌督办", en: "only major hazards are listed")
      case .hazardClosed: Words(zh: "隐患已销号或作废", en: "the hazard is closed or void")
      case .criterionMissing:
        Words(zh: "重大隐患未引用判定条款", en: "the major hazard cites no clause")
      case .listed: Words(zh: "隐患已在挂牌督办中", en: "the hazard is listed already")
      case .otherVenue: Words(zh: "隐患属于另一场所", en: "the hazard belongs to another venue")
      case .hazardTwice: Words(zh: "没有隐患或隐患重复", en: "no hazard, or one named twice")
      case .otherBody: Words(zh: "须由原挂牌单位决定", en: "the body that listed decides")
      case .reasonNeeded: Words(zh: "须说明理由", en: "a reason is required")
      case .documentNeeded: Words(zh: "须有文号", en: "a document number is required")
      case .finishTooEarly: Words(zh: "期限过早", en: "the day is too early")
      case .tooLong: Words(zh: "超过挂牌督办最长期限", en: "longer than a listing may last")
      case .filedUp: Words(zh: "已上报备案", en: "filed upward already")
      case .percent: Words(zh: "进度应为 0 至 100", en: "progress is 0 to 100 per cent")
      case .extensions: Words(zh: "延期次数已满", en: "no further extension is allowed")
      case .extensionTooLate: Words(zh: "延期申请过迟", en: "the extension is asked for too late")
      case .ownRequest: Words(zh: "不得决定自己的申请", en: "nobody decides on their own request")
      case .acceptedByProposer:
        Words(zh: "提请人不得参加验收", en: "whoever proposed does not take part in the acceptance")
      case .tooFewOfficers: Words(zh: "验收人员不足", en: "too few officers at the acceptance")
      case .hazardsOpen: Words(zh: "挂牌隐患尚未全部销号", en: "hazards of the listing are open")
      case .notDue: Words(zh: "尚无惩戒事由", en: "there is no cause for a consequence yet")
      case .notHigher: Words(zh: "提级须高于现级别", en: "an upgrade goes to a higher level")
      case .noFinishDate: Words(zh: "没有治理期限，无从延期", en: "no finish date that could be extended")
      }
    }
  }

  public var code: Code {
    switch self {
    case .role: .role
    case .notNow: .notNow
    case .future: .future
    case .tooEarly: .tooEarly
    case .notMajor: .notMajor
    case .hazardClosed: .hazardClosed
    case .criterionMissing: .criterionMissing
    case .listed: .listed
    case .otherVenue: .otherVenue
    case .hazardTwice: .hazardTwice
    case .otherBody: .otherBody
    case .reasonNeeded: .reasonNeeded
    case .documentNeeded: .documentNeeded
    case .finishTooEarly: .finishTooEarly
    case .tooLong: .tooLong
    case .filedUp: .filedUp
    case .percent: .percent
    case .extensions: .extensions
    case .extensionTooLate: .extensionTooLate
    case .ownRequest: .ownRequest
    case .acceptedByProposer: .acceptedByProposer
    case .tooFewOfficers: .tooFewOfficers
    case .hazardsOpen: .hazardsOpen
    case .notDue: .notDue
    case .notHigher: .notHigher
    case .noFinishDate: .noFinishDate
    }
  }
}
