/// Why the rules refuse to show or forget a person.
public enum PersonRefusal: CodedError, Hashable {
  case role(Actor, Power)
  case future(Day, Day)
  case forgotten(PersonID)
  case purposeNeeded
  case needed(PersonID, [String])
  /// The number is known under another name; neither name is told.
  case otherName(PersonID)

  public enum Code: String, ErrorCode {
    case role = "PC-PER-001"
    case future = "PC-PER-002"
    case forgotten = "PC-PER-003"
    case purposeNeeded = "PC-PER-004"
    case needed = "PC-PER-005"
    case otherName = "PC-PER-006"

    public var exit: ExitStatus { .refused }

    public var summary: Words {
      switch self {
      case .role: Words(zh: "角色无权查看或清除个人身份", en: "the role may not see or forget persons")
      case .future: Words(zh: "日期在今天之后", en: "the day is in the future")
      case .forgotten: Words(zh: "个人身份已清除", en: "the person was forgotten")
      case .purposeNeeded: Words(zh: "须写明事由", en: "a purpose is required")
      case .needed: Words(zh: "仍有记录需要此人身份", en: "records still need the person")
      case .otherName: Words(zh: "该身份证号已以另一姓名登记", en: "the number is known under another name")
      }
    }
  }

  public var code: Code {
    switch self {
    case .role: .role
    case .future: .future
    case .forgotten: .forgotten
    case .purposeNeeded: .purposeNeeded
    case .needed: .needed
    case .otherName: .otherName
    }
  }

  public var what: Words {
    switch self {
    case .role(let actor, let power):
      Words(
        zh: "\(actor.id)（\(actor.role.rawValue)）无权\(power.words.zh)",
        en: "\(actor.id) (\(actor.role.rawValue)) may not \(power.words.en)"
      )
    case .future(let day, let today):
      Words(zh: "\(day) 晚于今天 \(today)", en: "\(day) is after today, \(today)")
    case .forgotten(let id):
      Words(
        zh: "\(id) 的身份已清除，无法再查看",
        en: "\(id) was forgotten, the identity can be seen no more"
      )
    case .purposeNeeded:
      Words(
        zh: "查看或清除个人身份须写明事由（留痕）",
        en: "seeing or forgetting a person needs a purpose, which goes on record"
      )
    case .needed(let id, let records):
      Words(
        zh: "\(id) 仍为下列记录所需，不能清除：\(records.joined(separator: "、"))",
        en: "\(id) is still needed by \(records.joined(separator: ", ")) and cannot be forgotten"
      )
    case .otherName(let id):
      Words(
        zh: "该身份证号在账套中为 \(id)，登记的姓名不同；请核对证件（两个姓名均不回显）",
        en: "the number is \(id) in the book, under another name; compare the card (neither name "
          + "is shown)"
      )
    }
  }

  public var next: Words? {
    switch self {
    case .role: Words(same: "paicha actor list")
    case .future: Words(same: "--on YYYY-MM-DD")
    case .forgotten(let id), .otherName(let id): Words(same: "paicha person show \(id)")
    case .purposeNeeded: Words(same: "--note TEXT")
    case .needed(_, let records): records.first.map { Words(same: "paicha credit show \($0)") }
    }
  }
}
