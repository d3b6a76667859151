/// Why the rules refuse a drill or a step of it; a drill that is not there yet has no id.
public enum DrillRefusal: CodedError, Hashable {
  case role(DrillID?, Actor, Power)
  case notNow(DrillID, DrillAct, DrillPhase, [DrillAct])
  case future(DrillID?, Day, Day)
  case tooEarly(DrillID?, Day, Day)
  case participantsNeeded
  case moreThanRoll(Int, Int)
  case tooMany(Int)
  case problemsNeedVenue
  case reasonNeeded(DrillID, DrillAct)

  public enum Code: String, ErrorCode {
    case role = "PC-DRL-001"
    case notNow = "PC-DRL-002"
    case future = "PC-DRL-003"
    case tooEarly = "PC-DRL-004"
    case participantsNeeded = "PC-DRL-005"
    case moreThanRoll = "PC-DRL-006"
    case problemsNeedVenue = "PC-DRL-007"
    case reasonNeeded = "PC-DRL-008"
    case tooMany = "PC-DRL-009"

    public var exit: ExitStatus { .refused }

    public var summary: Words {
      switch self {
      case .role: Words(zh: "角色无权登记演练", en: "the role may not record drills")
      case .notNow: Words(zh: "演练现阶段不能执行此步骤", en: "the step does not fit the drill's state")
      case .future: Words(zh: "日期在今天之后", en: "the day is in the future")
      case .tooEarly: Words(zh: "日期早于上一步骤", en: "the day is before the step it follows")
      case .participantsNeeded: Words(zh: "演练须有参加人数", en: "a drill has participants")
      case .moreThanRoll: Words(zh: "参加人数多于在册人数", en: "more participants than on the roll")
      case .problemsNeedVenue:
        Words(zh: "只有场所的演练问题可转为隐患", en: "only a venue's drill makes hazards of problems")
      case .reasonNeeded: Words(zh: "须说明理由", en: "a reason is required")
      case .tooMany: Words(zh: "人数过多", en: "too many people")
      }
    }
  }

  public var code: Code {
    switch self {
    case .role: .role
    case .notNow: .notNow
    case .future: .future
    case .tooEarly: .tooEarly
    case .participantsNeeded: .participantsNeeded
    case .moreThanRoll: .moreThanRoll
    case .problemsNeedVenue: .problemsNeedVenue
    case .reasonNeeded: .reasonNeeded
    case .tooMany: .tooMany
    }
  }

  public var what: Words {
    switch self {
    case .role(let id, let actor, let power): StepWords.role(name(id), actor, power)
    case .notNow(let id, let act, let phase, let possible):
      StepWords.notNow(id.description, act, phase, possible)
    case .future(let id, let day, let today): StepWords.future(name(id), day, today)
    case .tooEarly(let id, let day, let earliest): StepWords.tooEarly(name(id), day, earliest)
    case .participantsNeeded:
      Words(zh: "演练须写明参加人数，至少 1 人", en: "a drill has at least one participant")
    case .moreThanRoll(let participants, let roll):
      Words(
        zh: "参加 \(participants) 人，多于在册 \(roll) 人",
        en: "\(participants) participants, but \(roll) on the roll"
      )
    case .problemsNeedVenue:
      Words(
        zh: "不是场所的演练，问题不能转为隐患；请写进评估，或提出预案修订",
        en: "not a venue's drill: put its problems into the evaluation, or require a revision"
      )
    case .reasonNeeded(let id, let act):
      Words(zh: "\(id)：\(act.words.zh)须写明理由", en: "\(id): to \(act.words.en) needs a reason")
    case .tooMany(let count):
      Words(
        zh: "\(count) 人：至多 \(DrillConduct.most) 人",
        en: "\(count) people, at most \(DrillConduct.most) expected"
      )
    }
  }

  public var next: Words? {
    switch self {
    case .role: Words(same: "paicha actor list")
    case .notNow(let id, _, _, _): Words(same: "paicha drill show \(id)")
    case .future, .tooEarly: Words(same: "--on YYYY-MM-DD")
    case .participantsNeeded, .moreThanRoll, .tooMany: Words(same: "--participants N --roll N")
    case .problemsNeedVenue: Words(same: "paicha plan revise ID --cause drill_or_rescue")
    case .reasonNeeded: Words(same: "--note TEXT")
    }
  }

  private func name(_ id: DrillID?) -> String { id?.description ?? "演练 drill" }
}
