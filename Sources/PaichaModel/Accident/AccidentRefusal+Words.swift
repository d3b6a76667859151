extension AccidentRefusal {
  public var what: Words {
    switch self {
    case .role(let id, let actor, let power): StepWords.role(name(id), actor, power)
    case .notNow(let id, let act, let phase, let possible):
      StepWords.notNow(id.description, act, phase, possible)
    case .future(let id, let day, let today): StepWords.future(name(id), day, today)
    case .tooEarly(let id, let day, let earliest): StepWords.tooEarly(name(id), day, earliest)
    case .beforeAccident(let id, let day, let occurred):
      Words(
        zh: "\(id)：\(day) 早于事故发生日 \(occurred)",
        en: "\(id): \(day) is before the accident, \(occurred)"
      )
    case .timesOutOfOrder(let later, let at, let earlier, let before):
      Words(
        zh: "\(later.words.zh) \(at.minuteText) 早于\(earlier.words.zh) \(before.minuteText)",
        en: "\(later.words.en) \(at.minuteText) is before "
          + "\(earlier.words.en) \(before.minuteText)"
      )
    case .receiptTooEarly(let id, let at, let before):
      Words(
        zh: "\(id)：上报时间 \(at.minuteText) 早于下级报告时间 \(before.minuteText)",
        en: "\(id): \(at.minuteText) is before the report it passes on, \(before.minuteText)"
      )
    case .notUpward(let id, let level, let reached):
      Words(
        zh: "\(id)：已报至\(reached.words.zh)，不能再向\(level.words.zh)上报",
        en: "\(id): has reached \(reached.words.en), \(level.words.en) is not above it"
      )
    case .unchanged(let id):
      Words(zh: "\(id)：伤亡和损失与现有记录相同", en: "\(id): the casualties are as recorded")
    case .lateIsDerived(let id):
      Words(
        zh: "\(id)：迟报由报告时间自动推出，不另行认定",
        en: "\(id): late reports follow from the times and are not recorded by hand"
      )
    case .faultKnown(let id, let kind, let level):
      Words(
        zh: "\(id)：已登记应报\(level.words.zh)的\(kind.words.zh)",
        en: "\(id): \(kind.words.en) towards the \(level.words.en) level is recorded already"
      )
    case .reasonNeeded(let id, let act):
      Words(zh: "\(id)：\(act.words.zh)须写明情况", en: "\(id): to \(act.words.en) needs a note")
    case .documentNeeded(let id, let act):
      Words(
        zh: "\(id)：\(act.words.zh)须写明文号",
        en: "\(id): to \(act.words.en) needs a document number"
      )
    case .otherVenue, .linkedAlready, .hazardsNeeded: hazardWords
    case .extensionNotNow, .extensionDays, .extensionTooLong, .approvalNotExtended:
      extensionWords
    }
  }

  private var hazardWords: Words {
    switch self {
    case .otherVenue(let hazard, let venue):
      Words(
        zh: "隐患 \(hazard) 属于场所 \(venue)，不是事故场所",
        en: "hazard \(hazard) belongs to venue \(venue), not to the accident's"
      )
    case .linkedAlready(let hazard):
      Words(zh: "隐患 \(hazard) 已关联", en: "hazard \(hazard) is linked already")
    case .hazardsNeeded(let id):
      Words(zh: "\(id)：没有写明要关联的隐患", en: "\(id): names no hazard to link")
    default: code.summary
    }
  }

  private var extensionWords: Words {
    switch self {
    case .extensionNotNow(let id, let kind, let phase):
      Words(
        zh: "\(id) 现为“\(phase.words.zh)”，不能登记\(kind.words.zh)",
        en: "\(id) is “\(phase.words.en)”: no extension of kind \(kind.rawValue) now"
      )
    case .extensionDays(let id, let days):
      Words(
        zh: "\(id)：延长 \(days) 日不对，应为 1 至 \(AccidentExtension.most) 日",
        en: "\(id): \(days) days, from 1 to \(AccidentExtension.most) expected"
      )
    case .extensionTooLong(let id, let total, let limit):
      Words(
        zh: "\(id)：延长共 \(total) 日，超过上限 \(limit) 日",
        en: "\(id): \(total) days of extension in all, at most \(limit)"
      )
    case .approvalNotExtended(let id, let grade):
      Words(
        zh: "\(id) 为\(grade.words.zh)事故，批复时间不得延长（国务院令第493号 art 32）",
        en: "\(id) is a \(grade.words.en) accident: its approval is not extended "
          + "(国务院令第493号 art 32)"
      )
    default: code.summary
    }
  }

  public var next: Words? {
    switch self {
    case .role: Words(same: "paicha actor list")
    case .notNow(let id, _, _, _), .unchanged(let id), .lateIsDerived(let id),
      .faultKnown(let id, _, _), .extensionNotNow(let id, _, _),
      .extensionTooLong(let id, _, _), .approvalNotExtended(let id, _):
      Words(same: "paicha accident show \(id)")
    case .future, .tooEarly, .beforeAccident: Words(same: "--on YYYY-MM-DD")
    case .timesOutOfOrder: Words(same: "--at, --known, --reported \"YYYY-MM-DD HH:MM\"")
    case .receiptTooEarly: Words(same: "--at \"YYYY-MM-DD HH:MM\"")
    case .notUpward(let id, _, _): Words(same: "paicha accident show \(id)")
    case .reasonNeeded: Words(same: "--note TEXT")
    case .documentNeeded: Words(same: "--document NUMBER")
    case .otherVenue(let hazard, _), .linkedAlready(let hazard):
      Words(same: "paicha hazard show \(hazard)")
    case .hazardsNeeded: Words(same: "--hazard ID")
    case .extensionDays: Words(same: "--days N")
    }
  }

  private func name(_ id: AccidentID?) -> String { id?.description ?? "事故 accident" }
}
