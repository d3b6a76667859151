/// Why the rules refuse a training session or its withdrawal.
public enum TrainingRefusal: CodedError, Hashable {
  case role(Actor, Power)
  case future(Day, Day)
  case tooEarly(TrainingID, Day, Day)
  case hours(Int)
  case nobody
  case nameTwice
  case namesNeeded(Trainees)
  case passedTooMany(Int, Int)
  case voidAlready(TrainingID, Day)
  case reasonNeeded(TrainingID)
  case contradicts(reference: String, TrainingID, part: String)
  case tooMany(Int)

  public enum Code: String, ErrorCode {
    case role = "PC-TRN-001"
    case future = "PC-TRN-002"
    case tooEarly = "PC-TRN-003"
    case hours = "PC-TRN-004"
    case nobody = "PC-TRN-005"
    case nameTwice = "PC-TRN-006"
    case namesNeeded = "PC-TRN-007"
    case passedTooMany = "PC-TRN-008"
    case voidAlready = "PC-TRN-009"
    case reasonNeeded = "PC-TRN-010"
    case contradicts = "PC-TRN-011"
    case tooMany = "PC-TRN-012"

    public var exit: ExitStatus { .refused }

    public var summary: Words {
      switch self {
      case .role: Words(zh: "角色无权登记培训", en: "the role may not record training")
      case .future: Words(zh: "日期在今天之后", en: "the day is in the future")
      case .tooEarly: Words(zh: "作废日期早于培训日期", en: "voided before it was held")
      case .hours: Words(zh: "学时应大于 0、不超过 240", en: "class hours are above 0, up to 240")
      case .nobody: Words(zh: "培训须有参加人员", en: "a session has participants")
      case .nameTwice: Words(zh: "同一人列出两次", en: "somebody is named twice")
      case .namesNeeded:
        Words(zh: "负责人和安全管理人员须写姓名", en: "heads and safety officers are named")
      case .passedTooMany: Words(zh: "合格人数多于参加人数", en: "more passed than took part")
      case .voidAlready: Words(zh: "培训记录已作废", en: "the session is void already")
      case .reasonNeeded: Words(zh: "须说明理由", en: "a reason is required")
      case .contradicts:
        Words(zh: "同一编号已有不同内容", en: "the reference is recorded with other content")
      case .tooMany: Words(zh: "参加人数过多", en: "too many participants")
      }
    }
  }

  public var code: Code {
    switch self {
    case .role: .role
    case .future: .future
    case .tooEarly: .tooEarly
    case .hours: .hours
    case .nobody: .nobody
    case .nameTwice: .nameTwice
    case .namesNeeded: .namesNeeded
    case .passedTooMany: .passedTooMany
    case .voidAlready: .voidAlready
    case .reasonNeeded: .reasonNeeded
    case .contradicts: .contradicts
    case .tooMany: .tooMany
    }
  }

  public var what: Words {
    switch self {
    case .role(let actor, let power): StepWords.role("培训 training", actor, power)
    case .future(let day, let today): StepWords.future("培训 training", day, today)
    case .tooEarly(let id, let day, let earliest):
      StepWords.tooEarly(id.description, day, earliest)
    case .hours(let tenths):
      Words(
        zh: "学时 \(tenths / 10).\(tenths.magnitude % 10) 不对，应大于 0、不超过 240",
        en: "\(tenths / 10).\(tenths.magnitude % 10) class hours: should be above 0, up to 240"
      )
    case .nobody: Words(zh: "培训须有参加人员", en: "a session has at least one participant")
    case .nameTwice: Words(zh: "同一人列出两次", en: "somebody is named twice")
    case .namesNeeded(let trainees):
      Words(
        zh: "\(trainees.words.zh)的学时按人累计，须写明姓名",
        en: "hours of \(trainees.words.en) are counted person by person: give their names"
      )
    case .passedTooMany(let passed, let persons):
      Words(
        zh: "合格 \(passed) 人，多于参加的 \(persons) 人",
        en: "\(passed) passed, but \(persons) took part"
      )
    case .voidAlready(let id, let day):
      Words(zh: "\(id) 已于 \(day) 作废", en: "\(id) is void since \(day)")
    case .reasonNeeded(let id):
      Words(zh: "\(id)：作废须写明理由", en: "\(id): to void it needs a reason")
    case .contradicts(let reference, let id, let part):
      Words(
        zh: "编号 \(reference) 已登记为 \(id)，但 \(part) 不同",
        en: "reference \(reference) is recorded as \(id) with a different \(part)"
      )
    case .tooMany(let persons):
      Words(
        zh: "参加 \(persons) 人，一次培训不超过 \(Training.mostPersons) 人",
        en: "\(persons) participants: one session has up to \(Training.mostPersons)"
      )
    }
  }

  public var next: Words? {
    switch self {
    case .role: Words(same: "paicha actor list")
    case .future, .tooEarly: Words(same: "--on YYYY-MM-DD")
    case .hours: Words(same: "--hours 12.5")
    case .nobody, .namesNeeded: Words(same: "--name NAME")
    case .nameTwice: nil
    case .passedTooMany: Words(same: "--passed N")
    case .voidAlready(let id, _), .contradicts(_, let id, _):
      Words(same: "paicha training show \(id)")
    case .tooMany: Words(same: "--persons N")
    case .reasonNeeded: Words(same: "--note TEXT")
    }
  }
}
