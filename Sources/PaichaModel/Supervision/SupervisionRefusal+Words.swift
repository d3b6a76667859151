extension SupervisionRefusal {
  public var what: Words {
    switch self {
    case .role(let id, let actor, let power):
      StepWords.role(id?.description ?? "挂牌督办 listing", actor, power)
    case .notNow(let id, let act, let phase, let possible):
      StepWords.notNow(id.description, act, phase, possible)
    case .future(let id, let day, let today):
      StepWords.future(id?.description ?? "挂牌督办 listing", day, today)
    case .tooEarly(let id, let day, let earliest):
      StepWords.tooEarly(id?.description ?? "挂牌督办 listing", day, earliest)
    case .notMajor(let id):
      Words(
        zh: "\(id) 不是重大隐患，只有重大隐患才挂牌督办（依据：安全生产法(2021) art 41）",
        en: "\(id) is not major: only major hazards are listed (basis: 安全生产法(2021) art 41)"
      )
    case .hazardClosed(let id): Words(zh: "\(id) 已销号或作废", en: "\(id) is closed or void")
    case .criterionMissing(let id):
      Words(
        zh: "\(id) 未引用判定标准版本和条款，须先定级",
        en: "\(id) cites no edition and clause: it has to be graded first"
      )
    case .listed(let id, let listing):
      Words(zh: "\(id) 已在挂牌督办 \(listing) 中", en: "\(id) is under listing \(listing) already")
    case .otherVenue(let id, let venue, let first):
      Words(
        zh: "\(id) 属于场所 \(venue)，不是 \(first)；一次挂牌只对一个场所",
        en: "\(id) belongs to venue \(venue), not \(first): a listing is for one venue"
      )
    case .hazardTwice:
      Words(zh: "没有列出隐患，或同一隐患列出两次", en: "no hazard is named, or one is named twice")
    case .otherBody(let id, let actor, let body):
      Words(
        zh: "\(id) 由“\(body)”挂牌，\(actor.id)（\(actor.department ?? "-")）不能决定",
        en: "\(id) was listed by “\(body)”: \(actor.id) (\(actor.department ?? "-")) cannot decide"
      )
    case .reasonNeeded(let id, let act):
      Words(zh: "\(id)：\(act.words.zh)须写明理由", en: "\(id): to \(act.words.en) needs a reason")
    case .documentNeeded(let id, let act):
      Words(
        zh: "\(id)：\(act.words.zh)须写明文号",
        en: "\(id): to \(act.words.en) needs a document number"
      )
    case .finishTooEarly(let id, let day, let earliest):
      Words(zh: "\(id)：\(day) 不晚于 \(earliest)", en: "\(id): \(day) is not after \(earliest)")
    case .tooLong(let id, let day, let latest):
      Words(
        zh: "\(id)：\(day) 超过挂牌督办最长期限 \(latest)（listing.max_total）",
        en: "\(id): \(day) is beyond the longest a listing may last, \(latest) (listing.max_total)"
      )
    case .filedUp(let id): Words(zh: "\(id) 已上报备案", en: "\(id) was filed upward already")
    case .percent(let id, let percent):
      Words(zh: "\(id)：进度 \(percent) 应为 0 至 100", en: "\(id): \(percent) is not 0 to 100")
    case .extensions(let id, let allowed):
      Words(
        zh: "\(id)：延期最多 \(allowed) 次（listing.extension_max_count）",
        en: "\(id): at most \(allowed) extension(s) (listing.extension_max_count)"
      )
    case .extensionTooLate(let id, let finishBy, let limit):
      Words(
        zh: "\(id)：延期须在期限 \(finishBy) 前至少 \(limit.value) 个\(limit.unit.words.zh)申请"
          + "（listing.extension_apply_before）",
        en: "\(id): an extension is asked for at least \(limit.value) \(limit.unit.words.en) "
          + "before \(finishBy) (listing.extension_apply_before)"
      )
    case .ownRequest(let id, let actor):
      Words(
        zh: "\(id)：\(actor) 不得决定自己的申请",
        en: "\(id): \(actor) does not decide on their own request"
      )
    case .acceptedByProposer(let id, let actor):
      Words(
        zh: "\(id)：\(actor) 是提请人，不得参加验收",
        en: "\(id): \(actor) proposed the listing and takes no part in its acceptance"
      )
    case .tooFewOfficers(let id, let present, let wanted):
      Words(
        zh: "\(id)：验收人员 \(present) 名，规则库要求至少 \(wanted) 名"
          + "（listing.acceptance_officers_min）",
        en: "\(id): \(present) officer(s), the rulebook wants \(wanted) "
          + "(listing.acceptance_officers_min)"
      )
    case .hazardsOpen(let id, let hazards):
      Words(
        zh: "\(id)：尚未销号 \(hazards.map(\.description).joined(separator: "、"))",
        en: "\(id): still open: \(hazards.map(\.description).joined(separator: ", "))"
      )
    case .notDue(let id, let finishBy, let failures, let allowed):
      Words(
        zh: "\(id)：期限 \(finishBy) 未过，验收不合格 \(failures) 次（满 \(allowed) 次或逾期方可）",
        en: "\(id): \(finishBy) has not passed and acceptance failed \(failures) of "
          + "\(allowed) times"
      )
    case .notHigher(let id, let level, let wanted):
      Words(
        zh: "\(id) 现为\(level.words.zh)，不能提级为\(wanted.words.zh)",
        en: "\(id) is at \(level.words.en) level: \(wanted.words.en) is not higher"
      )
    case .noFinishDate(let id):
      Words(
        zh: "\(id) 没有治理期限（接收自其他系统），无从延期",
        en: "\(id) has no finish date (taken over from another system) that could be extended"
      )
    }
  }

  public var next: Words? {
    switch self {
    case .role: Words(same: "paicha actor list")
    case .notMajor(let id), .criterionMissing(let id):
      Words(same: "paicha hazard regrade \(id) --to major --criteria EDITION --clause CLAUSE")
    case .hazardClosed(let id), .otherVenue(let id, _, _): Words(same: "paicha hazard show \(id)")
    case .listed(_, let listing): Words(same: "paicha supervise show \(listing)")
    case .reasonNeeded: Words(same: "--note TEXT")
    case .documentNeeded: Words(same: "--document NUMBER")
    case .tooFewOfficers: Words(same: "--with ACTOR")
    case .hazardsOpen(_, let hazards):
      hazards.first.map { Words(same: "paicha hazard review \($0) --pass --with ACTOR") }
    case .notNow(let id, _, _, _), .otherBody(let id, _, _), .filedUp(let id),
      .extensions(let id, _), .extensionTooLate(let id, _, _), .notDue(let id, _, _, _),
      .notHigher(let id, _, _), .noFinishDate(let id), .acceptedByProposer(let id, _),
      .ownRequest(let id, _):
      Words(same: "paicha supervise show \(id)")
    case .future, .tooEarly: Words(same: "--on YYYY-MM-DD")
    case .hazardTwice: Words(same: "paicha hazard list --open --level major")
    case .finishTooEarly(_, _, let earliest):
      Words(zh: "选 \(earliest) 之后的日期", en: "choose a day after \(earliest)")
    case .tooLong(_, _, let latest):
      Words(zh: "选不晚于 \(latest) 的日期", en: "choose a day up to \(latest)")
    case .percent: Words(same: "--percent 0-100")
    }
  }
}
