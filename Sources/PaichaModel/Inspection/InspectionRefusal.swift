/// Why the rules refuse to record an inspection.
public enum InspectionRefusal: CodedError {
  case role(Actor)
  case unitLogsSelfChecksOnly(Actor)
  case future(Day, Day)
  case unknownItem(ItemCode)
  case unknownChecklist(String, String)
  case emptyFinding
  case deadlineTooEarly(Day, Day)
  case closedTooEarly(Day, Day)
  case closedInFuture(Day, Day)
  case contradicts(InspectionReference, InspectionID, part: String)
  case clauseNeeded(ItemCode?, String)
  case drillApart

  public enum Code: String, ErrorCode {
    case role = "PC-INS-001"
    case unitLogsSelfChecksOnly = "PC-INS-002"
    case future = "PC-INS-003"
    case unknownItem = "PC-INS-004"
    case unknownChecklist = "PC-INS-005"
    case emptyFinding = "PC-INS-006"
    case deadlineTooEarly = "PC-INS-007"
    case closedTooEarly = "PC-INS-008"
    case closedInFuture = "PC-INS-009"
    case contradicts = "PC-INS-010"
    case clauseNeeded = "PC-INS-011"
    case drillApart = "PC-INS-012"

    public var exit: ExitStatus { .refused }

    public var summary: Words {
      switch self {
      case .role: Words(zh: "角色无权登记检查", en: "the role may not log inspections")
      case .unitLogsSelfChecksOnly:
        Words(zh: "企业只能登记自查", en: "a unit logs self-checks only")
      case .future: Words(zh: "检查日期在今天之后", en: "the inspection is in the future")
      case .unknownItem: Words(zh: "检查表没有此检查项", en: "no such item in the checklist")
      case .unknownChecklist: Words(zh: "没有此检查表版本", en: "no such edition of the checklist")
      case .emptyFinding:
        Words(zh: "隐患既无检查项也无描述", en: "a finding has neither item nor description")
      case .deadlineTooEarly:
        Words(zh: "整改期限早于检查日", en: "the deadline is before the inspection")
      case .closedTooEarly:
        Words(zh: "销号日早于检查日", en: "closed before the inspection")
      case .closedInFuture: Words(zh: "销号日在今天之后", en: "closed in the future")
      case .contradicts:
        Words(
          zh: "同一检查编号已有不同内容",
          en: "the reference is recorded already with other content"
        )
      case .clauseNeeded:
        Words(zh: "登记为重大须引用判定标准和条款", en: "a finding logged as major cites its clause")
      case .drillApart:
        Words(zh: "演练发现的问题随演练评估登记", en: "what a drill finds is logged by its evaluation")
      }
    }
  }

  public var code: Code {
    switch self {
    case .role: .role
    case .unitLogsSelfChecksOnly: .unitLogsSelfChecksOnly
    case .future: .future
    case .unknownItem: .unknownItem
    case .unknownChecklist: .unknownChecklist
    case .emptyFinding: .emptyFinding
    case .deadlineTooEarly: .deadlineTooEarly
    case .closedTooEarly: .closedTooEarly
    case .closedInFuture: .closedInFuture
    case .contradicts: .contradicts
    case .clauseNeeded: .clauseNeeded
    case .drillApart: .drillApart
    }
  }

  public var what: Words {
    switch self {
    case .role(let actor):
      Words(
        zh: "\(actor.id)（\(actor.role.rawValue)）无权登记检查",
        en: "\(actor.id) (\(actor.role.rawValue)) may not log inspections"
      )
    case .unitLogsSelfChecksOnly(let actor):
      Words(
        zh: "\(actor.id) 是企业用户，只能登记自查（--kind self）",
        en: "\(actor.id) is a unit and logs self-checks only (--kind self)"
      )
    case .future(let day, let today):
      Words(zh: "检查日期 \(day) 晚于今天 \(today)", en: "inspected on \(day), after today, \(today)")
    case .unknownItem(let item):
      Words(zh: "检查表没有检查项 \(item)", en: "no item \(item) in the checklist")
    case .unknownChecklist(let edition, let known):
      Words(
        zh: "没有检查表版本 \(edition)，现有 \(known)",
        en: "no checklist edition \(edition), there is \(known)"
      )
    case .emptyFinding:
      Words(
        zh: "隐患既无检查项也无描述，至少写一样",
        en: "a finding needs an item or a description, this one has neither"
      )
    case .deadlineTooEarly(let deadline, let day):
      Words(
        zh: "整改期限 \(deadline) 早于检查日 \(day)",
        en: "the deadline \(deadline) is before the inspection on \(day)"
      )
    case .closedTooEarly(let closed, let day):
      Words(
        zh: "销号日 \(closed) 早于检查日 \(day)",
        en: "closed on \(closed), before the inspection on \(day)"
      )
    case .closedInFuture(let closed, let today):
      Words(zh: "销号日 \(closed) 晚于今天 \(today)", en: "closed on \(closed), after today, \(today)")
    case .contradicts(let reference, let id, let part):
      Words(
        zh: "检查编号 \(reference) 已登记为 \(id)，但 \(part) 不同",
        en: "reference \(reference) is recorded as \(id) with a different \(part)"
      )
    case .clauseNeeded(let item, let description):
      Words(
        zh: "“\(item.map { "\($0) " } ?? "")\(description)”登记为重大，须引用判定标准版本和条款",
        en: "“\(item.map { "\($0) " } ?? "")\(description)” is logged as major: "
          + "it cites the edition of the criteria and the clause"
      )
    case .drillApart:
      Words(
        zh: "检查不能登记为演练；演练发现的问题随演练评估登记",
        en: "an inspection is no drill: what a drill finds is logged by its evaluation"
      )
    }
  }

  public var next: Words? {
    switch self {
    case .unknownItem, .unknownChecklist: Words(same: "paicha checklist list")
    case .role, .unitLogsSelfChecksOnly: Words(same: "paicha actor list")
    case .contradicts(_, let id, _): Words(same: "paicha inspect show \(id)")
    case .future: Words(same: "--today YYYY-MM-DD")
    case .clauseNeeded: Words(same: "--criteria EDITION --clause CLAUSE")
    case .drillApart: Words(same: "paicha drill evaluate DRILL --problem TEXT")
    default: nil
    }
  }
}
