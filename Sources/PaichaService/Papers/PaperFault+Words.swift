public import PaichaModel

extension PaperFault {
  public var what: Words {
    switch self {
    case .numberTaken(let number):
      Words(
        zh: "文号“\(number)”已用于另一份文书，文号不得重复使用",
        en: "the number “\(number)” is on another paper; numbers are never used again"
      )
    case .notReached(let kind, let subject, let needed):
      Words(
        zh: "\(subject)：尚无“\(needed.zh)”的步骤，不能出具\(kind.title)",
        en: "\(subject): no step “\(needed.en)” yet, so there is no \(kind.words.en)"
      )
    case .wrongKind(let kind, let subject):
      Words(
        zh: "\(subject) 没有\(kind.title)；可出具："
          + subject.kinds.map { "\($0.title)（\($0.rawValue)）" }.joined(separator: "、"),
        en: "\(subject) has no \(kind.words.en); possible: "
          + subject.kinds.map(\.rawValue).joined(separator: ", ")
      )
    case .role(let actor, let kind):
      Words(
        zh: "\(actor.id)（\(actor.role.rawValue)）无权出具\(kind.title)：须由挂牌督办单位出具",
        en: "\(actor.id) (\(actor.role.rawValue)) may not issue a \(kind.words.en): "
          + "the listing body does"
      )
    case .ended(let kind, let subject, let state):
      Words(
        zh: "\(subject) 现为“\(state.zh)”，不再出具\(kind.title)",
        en: "\(subject) is “\(state.en)”: too late for a \(kind.words.en)"
      )
    case .numberFixed(let subject, let number, let given):
      Words(
        zh: "\(subject)：文号已定为“\(number)”，不能改为“\(given)”",
        en: "\(subject): the number is “\(number)” and cannot become “\(given)”"
      )
    case .tooEarly(let subject, let today, let step):
      Words(
        zh: "\(subject)：文书日期 \(today) 早于所依据的步骤 \(step)",
        en: "\(subject): a paper of \(today) is before the step it is about, \(step)"
      )
    case .numberUnfit:
      Words(
        zh: "文号应为 1 至 128 字节，不含换行等控制字符",
        en: "a document number is 1 to 128 bytes without line breaks or other controls"
      )
    }
  }

  public var next: Words? {
    switch self {
    case .numberTaken, .numberUnfit: Words(same: "--number NUMBER")
    case .notReached(_, let subject, _), .ended(_, let subject, _): Words(same: subject.showing)
    case .wrongKind(let kind, _):
      switch kind {
      case .order, .review: Words(same: "paicha hazard notice ID --paper \(kind.rawValue)")
      case .listing, .delisting:
        Words(same: "paicha supervise notice ID --paper \(kind.rawValue)")
      case .transfer: Words(same: "paicha transfer notice ID")
      }
    case .role: Words(same: "paicha actor list")
    case .numberFixed: Words(zh: "去掉 --number 再试", en: "leave --number out")
    case .tooEarly: Words(same: "--today YYYY-MM-DD")
    }
  }
}
