extension HazardRefusal {
  public var what: Words {
    switch self {
    case .role(let id, let actor, let power): StepWords.role(id.description, actor, power)
    case .alreadyClosed(let id, let day):
      Words(
        zh: "\(id) 已于 \(day) 销号，销号后不再改动；再次发现请重新立案",
        en: "\(id) was closed on \(day) and is never changed; found again, it is reopened as new"
      )
    case .alreadyRectified(let id, let earlier):
      Words(
        zh: "\(id) 已由 \(earlier.actor) 于 \(earlier.day) 登记整改，等待复查",
        en: "\(id) was rectified on \(earlier.day) by \(earlier.actor) and awaits review"
      )
    case .notRectified(let id):
      Words(zh: "\(id) 尚未登记整改，不能复查", en: "\(id) is not rectified yet and cannot be reviewed")
    case .reviewerIsRectifier(let id, let actor):
      Words(
        zh: "\(id) 由 \(actor) 整改，须由他人复查（依据：安监总局令第16号 art 23）",
        en: "\(id) was rectified by \(actor): somebody else must review it "
          + "(basis: 安监总局令第16号 art 23)"
      )
    case .future(let id, let day, let today): StepWords.future(id.description, day, today)
    case .tooEarly(let id, let day, let earliest):
      StepWords.tooEarly(id.description, day, earliest)
    case .deadlineTooEarly(let id, let deadline, let day):
      Words(
        zh: "\(id)：新期限 \(deadline) 不得早于 \(day)",
        en: "\(id): the new deadline \(deadline) is before \(day)"
      )
    case .notNow(let id, let act, let phase, let possible):
      StepWords.notNow(id.description, act, phase, possible)
    case .notSelfAccepted(let id):
      Words(
        zh: "\(id) 是重大隐患，须先自验合格再申请复查（依据：安监总局令第16号 art 18）",
        en: "\(id) is major: the unit accepts its own work before asking for review "
          + "(basis: 安监总局令第16号 art 18)"
      )
    case .reviewNotRequested(let id, let phase):
      Words(
        zh: "\(id) 是重大隐患，现为“\(phase.words.zh)”，须先申请复查（依据：安监总局令第16号 art 18）",
        en: "\(id) is major and “\(phase.words.en)”: review has to be requested first "
          + "(basis: 安监总局令第16号 art 18)"
      )
    case .tooFewOfficers(let id, let present, let wanted):
      Words(
        zh: "\(id)：复查人员 \(present) 名，规则库要求至少 \(wanted) 名（reinspect.officers_min）",
        en: "\(id): \(present) officer(s) at the review, the rulebook wants \(wanted) "
          + "(reinspect.officers_min)"
      )
    case .underSupervision(let id, let listing):
      Words(
        zh: "\(id) 在挂牌督办 \(listing) 中，须随挂牌验收销号或先撤销挂牌",
        en: "\(id) is under listing \(listing): it closes with its acceptance, "
          + "or the listing is withdrawn first"
      )
    case .criterionNeeded(let id):
      Words(
        zh: "\(id)：认定重大隐患须引用判定标准版本和条款，不能只凭文字",
        en: "\(id): a major hazard cites the edition of the criteria and the clause"
      )
    case .gradeUnchanged(let id, let grade):
      Words(
        zh: "\(id) 已是“\(grade.words.zh)”，条款相同",
        en: "\(id) is “\(grade.words.en)” by the same clause already"
      )
    case .reasonNeeded(let id, let act):
      Words(zh: "\(id)：\(act.words.zh)须写明理由", en: "\(id): to \(act.words.en) needs a reason")
    case .suspended(let id, let part):
      Words(zh: "\(id)：“\(part)”已停用", en: "\(id): “\(part)” is suspended already")
    case .notSuspended(let id):
      Words(zh: "\(id) 没有停用中的部位", en: "\(id): no part of the venue is suspended")
    case .ownTarget(let id):
      Words(zh: "\(id) 不能并入自身", en: "\(id) cannot be merged into itself")
    }
  }

  public var next: Words? {
    switch self {
    case .alreadyRectified(let id, _): Words(same: "paicha hazard review \(id) --pass")
    case .notRectified(let id): Words(same: "paicha hazard rectify \(id)")
    case .notSelfAccepted(let id), .reviewNotRequested(let id, _):
      Words(same: "paicha hazard rectify \(id) --request-review")
    case .reviewerIsRectifier(let id, _):
      Words(
        zh: "paicha --actor <另一人> hazard review \(id) --pass",
        en: "paicha --actor <another person> hazard review \(id) --pass"
      )
    case .tooFewOfficers(let id, _, _):
      Words(same: "paicha hazard review \(id) --pass --with ACTOR")
    case .role: Words(same: "paicha actor list")
    case .alreadyClosed(let id, _): Words(same: "paicha hazard reopen \(id) --note TEXT")
    case .underSupervision(_, let listing): Words(same: "paicha supervise show \(listing)")
    case .criterionNeeded(let id):
      Words(same: "paicha hazard regrade \(id) --to major --criteria EDITION --clause CLAUSE")
    case .reasonNeeded: Words(same: "--note TEXT")
    case .notNow(let id, _, _, _), .gradeUnchanged(let id, _), .suspended(let id, _),
      .notSuspended(let id), .ownTarget(let id):
      Words(same: "paicha hazard show \(id)")
    case .future, .tooEarly: Words(same: "--on YYYY-MM-DD")
    case .deadlineTooEarly: Words(same: "--deadline YYYY-MM-DD")
    }
  }
}
