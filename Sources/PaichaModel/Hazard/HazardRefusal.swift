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

  public enum Code: String, ErrorCode {
    case role = "PC-HAZ-001"
    case alreadyClosed = "PC-HAZ-002"
    case alreadyRectified = "PC-HAZ-003"
    case notRectified = "PC-HAZ-004"
    case reviewerIsRectifier = "PC-HAZ-005"
    case future = "PC-HAZ-006"
    case tooEarly = "PC-HAZ-007"
    case deadlineTooEarly = "PC-HAZ-008"

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
    }
  }

  public var what: Words {
    switch self {
    case .role(let id, let actor, let power):
      Words(
        zh: "\(id)：\(actor.id)（\(actor.role.rawValue)）无权\(power.words.zh)",
        en: "\(id): \(actor.id) (\(actor.role.rawValue)) may not \(power.words.en)"
      )
    case .alreadyClosed(let id, let day):
      Words(zh: "\(id) 已于 \(day) 销号", en: "\(id) was closed on \(day)")
    case .alreadyRectified(let id, let earlier):
      Words(
        zh: "\(id) 已由 \(earlier.actor) 于 \(earlier.day) 登记整改，等待复查",
        en: "\(id) was rectified on \(earlier.day) by \(earlier.actor) and awaits review"
      )
    case .notRectified(let id):
      Words(zh: "\(id) 尚未登记整改，不能复查", en: "\(id) is not rectified yet and cannot be reviewed")
    case .reviewerIsRectifier(let id, let actor):
      Words(
        zh: "\(id) 由 \(actor) 整改，须由他人复查",
        en: "\(id) was rectified by \(actor): somebody else must review it"
      )
    case .future(let id, let day, let today):
      Words(zh: "\(id)：\(day) 晚于今天 \(today)", en: "\(id): \(day) is after today, \(today)")
    case .tooEarly(let id, let day, let earliest):
      Words(
        zh: "\(id)：\(day) 早于上一步骤的日期 \(earliest)",
        en: "\(id): \(day) is before the step it follows, \(earliest)"
      )
    case .deadlineTooEarly(let id, let deadline, let day):
      Words(
        zh: "\(id)：新期限 \(deadline) 不得早于 \(day)（复查日或现行期限）",
        en: "\(id): the new deadline \(deadline) is before \(day), the review or the one in force"
      )
    }
  }

  public var next: Words? {
    switch self {
    case .alreadyRectified(let id, _):
      Words(same: "paicha hazard review \(id) --pass")
    case .notRectified(let id):
      Words(same: "paicha hazard rectify \(id)")
    case .reviewerIsRectifier(let id, _):
      Words(
        zh: "paicha --actor <另一人> hazard review \(id) --pass",
        en: "paicha --actor <another person> hazard review \(id) --pass"
      )
    case .role: Words(same: "paicha actor list")
    case .alreadyClosed(let id, _): Words(same: "paicha hazard show \(id)")
    case .future, .tooEarly, .deadlineTooEarly: nil
    }
  }
}
