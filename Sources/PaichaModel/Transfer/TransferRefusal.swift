/// Why the rules refuse a step of a transfer.
public enum TransferRefusal: CodedError, Hashable {
  case role(TransferID, Actor, Power)
  case notNow(TransferID, TransferAct, TransferPhase, [TransferAct])
  case future(TransferID, Day, Day)
  case tooEarly(TransferID, Day, Day)
  case tooFewOfficers(Int, Int)
  case ownRequest(TransferID, ActorID)
  case reasonNeeded(TransferID, TransferAct)
  case documentNeeded(TransferID)

  public enum Code: String, ErrorCode {
    case role = "PC-TRA-001"
    case notNow = "PC-TRA-002"
    case future = "PC-TRA-003"
    case tooEarly = "PC-TRA-004"
    case tooFewOfficers = "PC-TRA-005"
    case ownRequest = "PC-TRA-006"
    case reasonNeeded = "PC-TRA-007"
    case documentNeeded = "PC-TRA-008"

    public var exit: ExitStatus { .refused }

    public var summary: Words {
      switch self {
      case .role: Words(zh: "角色无权执行此步骤", en: "the role may not take this step")
      case .notNow: Words(zh: "现阶段不能执行此步骤", en: "the step does not fit the present state")
      case .future: Words(zh: "日期在今天之后", en: "the day is in the future")
      case .tooEarly: Words(zh: "日期早于上一步骤", en: "the day is before the step it follows")
      case .tooFewOfficers: Words(zh: "移送案件的执法人员不足", en: "too few officers for the transfer")
      case .ownRequest: Words(zh: "不得决定自己的申请", en: "nobody decides on their own request")
      case .reasonNeeded: Words(zh: "须说明理由", en: "a reason is required")
      case .documentNeeded: Words(zh: "反馈须有接收单位文号", en: "a result cites the receiver's document")
      }
    }
  }

  public var code: Code {
    switch self {
    case .role: .role
    case .notNow: .notNow
    case .future: .future
    case .tooEarly: .tooEarly
    case .tooFewOfficers: .tooFewOfficers
    case .ownRequest: .ownRequest
    case .reasonNeeded: .reasonNeeded
    case .documentNeeded: .documentNeeded
    }
  }

  public var what: Words {
    switch self {
    case .role(let id, let actor, let power): StepWords.role(id.description, actor, power)
    case .notNow(let id, let act, let phase, let possible):
      StepWords.notNow(id.description, act, phase, possible)
    case .future(let id, let day, let today): StepWords.future(id.description, day, today)
    case .tooEarly(let id, let day, let earliest):
      StepWords.tooEarly(id.description, day, earliest)
    case .tooFewOfficers(let present, let wanted):
      Words(
        zh: "涉嫌犯罪案件须由至少 \(wanted) 名执法人员办理，现为 \(present) 名"
          + "（国务院令第310号 art 5）",
        en: "a criminal matter needs \(wanted) officers, \(present) named (国务院令第310号 art 5)"
      )
    case .ownRequest(let id, let actor):
      Words(
        zh: "\(id)：\(actor) 不得决定自己的申请",
        en: "\(id): \(actor) does not decide on their own request"
      )
    case .reasonNeeded(let id, let act):
      Words(zh: "\(id)：\(act.words.zh)须写明理由", en: "\(id): to \(act.words.en) needs a reason")
    case .documentNeeded(let id):
      Words(
        zh: "\(id)：登记反馈须写明接收单位文号",
        en: "\(id): to record the result needs the receiver's document number"
      )
    }
  }

  public var next: Words? {
    switch self {
    case .role: Words(same: "paicha actor list")
    case .notNow(let id, _, _, _), .ownRequest(let id, _):
      Words(same: "paicha transfer show \(id)")
    case .tooFewOfficers: Words(same: "--officer ACTOR")
    case .reasonNeeded: Words(same: "--note TEXT")
    case .documentNeeded: Words(same: "--document NUMBER")
    case .future, .tooEarly: Words(same: "--on YYYY-MM-DD")
    }
  }
}
