extension PlanRefusal {
  public var what: Words {
    switch self {
    case .role(let id, let actor, let power): StepWords.role(name(id), actor, power)
    case .notNow(let id, let act, let phase, let possible):
      StepWords.notNow(id.description, act, phase, possible)
    case .future(let id, let day, let today): StepWords.future(name(id), day, today)
    case .tooEarly(let id, let day, let earliest): StepWords.tooEarly(name(id), day, earliest)
    case .materialsMissing(let id, let missing):
      Words(
        zh: "\(name(id)) 缺少材料：\(missing.map(\.words.zh).joined(separator: "、"))",
        en: "\(name(id)) lacks papers: \(missing.map(\.rawValue).joined(separator: ", "))"
      )
    case .reviewersNeeded(let id):
      Words(zh: "\(id)：评审须写明评审人员", en: "\(id): a review names its reviewers")
    case .interested(let id, let reviewer):
      Words(
        zh: "\(id)：\(reviewer.name)（\(reviewer.body)）与本预案有利害关系，应当回避"
          + "（应急管理部令第2号 art 22）",
        en: "\(id): \(reviewer.name) (\(reviewer.body)) has an interest in the plan and may not "
          + "review it (应急管理部令第2号 art 22)"
      )
    case .reviewerTwice(let id):
      Words(zh: "\(id)：评审人员重复", en: "\(id): a reviewer is named twice")
    case .reviewNeeded(let id, let size):
      Words(
        zh: "\(id)：中型以上单位的预案须经书面评审后公布（应急管理部令第2号 art 21"
          + (size.map { "；规模按 \($0.rawValue) 认定" } ?? "") + "）",
        en: "\(id): a unit of medium size or larger has its plan reviewed before it is published "
          + "(应急管理部令第2号 art 21" + (size.map { "; size by \($0.rawValue)" } ?? "") + ")"
      )
    case .numberNeeded(let id):
      Words(zh: "\(id)：公布须写明预案编号", en: "\(id): publishing needs the plan's number")
    case .reasonNeeded(let id, let act):
      Words(zh: "\(id)：\(act.words.zh)须写明理由", en: "\(id): to \(act.words.en) needs a reason")
    case .answerStillDue(let id, let due):
      Words(
        zh: "\(id)：备案答复期限至 \(due.day)\(due.isProvisional ? "（暂定）" : "")，过后才视为备案",
        en: "\(id): the authority may answer until \(due.day)"
          + "\(due.isProvisional ? " (provisional)" : ""); only then silence counts as filed"
      )
    case .causeNeeded(let id):
      Words(zh: "\(id)：修订须写明情形", en: "\(id): a revision states its cause")
    case .otherCause(let id, let known, let told):
      Words(
        zh: "\(id)：已记录的修订情形是“\(known.words.zh)”，不是“\(told.words.zh)”",
        en: "\(id): the cause on record is \(known.rawValue), not \(told.rawValue)"
      )
    }
  }

  public var next: Words? {
    switch self {
    case .role: Words(same: "paicha actor list")
    case .notNow(let id, _, _, _), .answerStillDue(let id, _), .otherCause(let id, _, _):
      Words(same: "paicha plan show \(id)")
    case .future, .tooEarly: Words(same: "--on YYYY-MM-DD")
    case .materialsMissing(_, let missing):
      Words(same: missing.map { "--material \($0.rawValue)=FILE" }.joined(separator: " "))
    case .reviewersNeeded, .interested, .reviewerTwice:
      Words(zh: "--reviewer 姓名@单位", en: "--reviewer NAME@BODY")
    case .reviewNeeded(let id, _): Words(same: "paicha plan review \(id)")
    case .numberNeeded: Words(same: "--document NUMBER")
    case .reasonNeeded: Words(same: "--note TEXT")
    case .causeNeeded:
      Words(same: "--cause \(RevisionCause.allCases.map(\.rawValue).joined(separator: "|"))")
    }
  }

  private func name(_ id: PlanID?) -> String { id?.description ?? "预案 plan" }
}
