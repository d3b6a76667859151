extension CreditRefusal {
  public var what: Words {
    switch self {
    case .role(let id, let actor, let power): StepWords.role(name(id), actor, power)
    case .notNow(let id, let act, let phase, let possible):
      StepWords.notNow(id.description, act, phase, possible)
    case .future(let id, let day, let today): StepWords.future(name(id), day, today)
    case .tooEarly(let id, let day, let earliest): StepWords.tooEarly(name(id), day, earliest)
    case .otherAuthority(let id, let actor, let authority):
      Words(
        zh: "\(id)：谁处罚、谁决定（应急管理部令第11号 art 4），应由 \(authority) 办理；"
          + "\(actor.id) 属于 \(actor.department ?? "（未登记部门）")",
        en: "\(id): the authority that penalised decides (应急管理部令第11号 art 4): \(authority); "
          + "\(actor.id) is of \(actor.department ?? "no registered department")"
      )
    case .penaltyNeeded, .personNotNamed, .proposedAlready, .groundsNeeded, .groundUnknown,
      .groundOfOthers, .groundNotShown, .penaltyNotOnRecord:
      proposal
    case .reasonNeeded(let id, let act):
      Words(zh: "\(id)：\(act.words.zh)须写明理由", en: "\(id): to \(act.words.en) needs a reason")
    case .documentNeeded(let id, let act):
      Words(
        zh: "\(id)：\(act.words.zh)须有文号",
        en: "\(id): to \(act.words.en) needs a document number"
      )
    case .answerOwed(let id):
      Words(
        zh: "\(id)：已提出的陈述申辩须听取并答复采纳与否",
        en: "\(id): the defence that came is heard and answered, upheld or not"
      )
    case .defenceStillOpen(let id, let due):
      Words(
        zh: "\(id)：陈述申辩期至 \(due.day)\(due.isProvisional ? "（暂定）" : "")，期满、放弃或听取后方可决定",
        en:
          "\(id): the defence may come until \(due.day)\(due.isProvisional ? " (provisional)" : "");"
          + " decide after that, or once it is waived or heard"
      )
    case .defenceUpheld(let id):
      Words(
        zh: "\(id)：陈述申辩已采纳，不得决定列入，应不予列入",
        en: "\(id): the defence was upheld: it cannot be listed, drop it"
      )
    case .penaltyOpen(let id, let number):
      Words(
        zh: "\(id)：处罚决定 \(number) 须已生效（或可执行）才能决定列入",
        en: "\(id): the penalty \(number) has to be final or enforceable before the decision"
      )
    default: later
    }
  }

  private var proposal: Words {
    switch self {
    case .personNotNamed(let number):
      Words(
        zh: "处罚决定 \(number) 须处罚该个人本人，才能将其列入",
        en: "the penalty \(number) has to name the person who is to be listed"
      )
    case .proposedAlready(let id, let number):
      Words(
        zh: "该主体已因处罚决定 \(number) 提请列入：\(id)",
        en: "the subject has a listing by the penalty \(number) already: \(id)"
      )
    case .groundsNeeded(let codes):
      Words(
        zh: "须写明列入情形，每项一次：\(codes.joined(separator: "、"))",
        en: "state the grounds, each once: \(codes.joined(separator: ", "))"
      )
    case .groundUnknown(let code, let codes):
      Words(
        zh: "规则库没有列入情形 \(code)，可用：\(codes.joined(separator: "、"))",
        en: "the rulebook has no ground \(code), there are \(codes.joined(separator: ", "))"
      )
    case .groundOfOthers(let code, let bearer):
      Words(
        zh: "列入情形 \(code) 不适用于\(bearer.words.zh)",
        en: "the ground \(code) does not list this kind of subject: \(bearer.words.en)"
      )
    case .groundNotShown(let code):
      Words(
        zh: "所引事故或罚款记录不符合列入情形 \(code)",
        en: "the accidents or the fine named do not show the ground \(code)"
      )
    case .penaltyNotOnRecord(let hazard, let number):
      Words(
        zh: "\(hazard) 没有处罚决定 \(number) 的记录（文号、部门、日期须一致）",
        en: "\(hazard) has no penalty \(number) on record (number, authority and day must agree)"
      )
    default:
      Words(
        zh: "须有行政处罚决定才能提请列入；仅有重大隐患不列入（应急管理部令第11号 art 3）",
        en: "a listing stands on an administrative penalty; a major hazard alone lists nobody "
          + "(应急管理部令第11号 art 3)"
      )
    }
  }

  private var later: Words {
    switch self {
    case .measuresNeeded(let id, let codes):
      Words(
        zh: "\(id)：决定须写明惩戒措施和实施单位：\(codes.joined(separator: "、"))",
        en: "\(id): a decision orders measures and who carries them out: "
          + codes.joined(separator: ", ")
      )
    case .measureUnknown(let code, let codes):
      Words(
        zh: "规则库没有惩戒措施 \(code)，可用：\(codes.joined(separator: "、"))",
        en: "the rulebook has no measure \(code), there are \(codes.joined(separator: ", "))"
      )
    case .proposerDecides(let id, let actor):
      Words(
        zh: "\(id)：\(actor) 是提请人，不得参与决定",
        en: "\(id): \(actor) proposed it and does not take part in the decision"
      )
    case .tooFewOfficers(let id, let present, let wanted):
      Words(
        zh: "\(id)：须由至少 \(wanted) 人共同决定，现为 \(present) 人",
        en: "\(id): \(wanted) persons decide together, \(present) named"
      )
    case .doneAlready(let id, let act):
      Words(
        zh: "\(id)：“\(act.words.zh)”已办或不适用",
        en: "\(id): “\(act.words.en)” is done already or has no object"
      )
    case .termOver(let id, let end):
      Words(
        zh: "\(name(id))：列入期限已于 \(end) 届满",
        en: "\(name(id)): its term ended on \(end)"
      )
    case .termRuns(let id, let end):
      Words(
        zh: "\(name(id))：列入期限\(end.map { "至 \($0)" } ?? "尚未起算")，未满",
        en: "\(name(id)): its term \(end.map { "runs through \($0)" } ?? "has not begun to run")"
      )
    case .receiverUnknown(let id, let receiver, let receivers):
      Words(
        zh: "\(id)：决定未列惩戒单位 \(receiver)，所列：\(receivers.joined(separator: "、"))",
        en: "\(id): the decision does not name \(receiver); it names "
          + receivers.joined(separator: ", ")
      )
    case .nothingToTell(let id, let receiver):
      Words(zh: "\(id)：没有需要移交 \(receiver) 的信息", en: "\(id): there is nothing to tell \(receiver)")
    case .notTold(let id, let receiver):
      Words(
        zh: "\(id)：没有等待 \(receiver) 回执的移交",
        en: "\(id): nothing awaits a receipt of \(receiver)"
      )
    default: removal
    }
  }

  private var removal: Words {
    switch self {
    case .tooEarlyToRemove(let id, let day, let first):
      Words(
        zh: "\(id)：\(day) 未到可申请提前移出之日 \(first)",
        en: "\(id): early removal may be applied for from \(first), not on \(day)"
      )
    case .conditionsMissing(let id, let missing):
      Words(
        zh: "\(id)：提前移出还须：\(missing.map(\.words.zh).joined(separator: "、"))",
        en: "\(id): early removal also needs: "
          + missing.map(\.words.en).joined(separator: ", ")
      )
    case .otherCase(let id, let other):
      Words(
        zh: "\(id)：该主体另有未结的列入 \(other)，不得提前移出",
        en: "\(id): another listing of the subject is open, \(other)"
      )
    case .identityFixed(let id):
      Words(
        zh: "\(id)：被列入的是谁不能更正；列错主体应撤销后另行提请",
        en: "\(id): who is listed is not corrected; revoke it and propose the right one"
      )
    case .nothingToCorrect(let id):
      Words(zh: "\(id)：没有写更正内容", en: "\(id): nothing to correct was given")
    default: Words(zh: "此步骤不适用", en: "the step does not apply")
    }
  }

  public var next: Words? {
    switch self {
    case .role, .otherAuthority: Words(same: "paicha actor list")
    case .notNow(let id, _, _, _), .answerOwed(let id), .nothingToTell(let id, _),
      .notTold(let id, _), .doneAlready(let id, _), .proposedAlready(let id, _),
      .otherCase(_, let id), .receiverUnknown(let id, _, _), .termRuns(let id?, _):
      Words(same: "paicha credit show \(id)")
    case .future, .tooEarly, .tooEarlyToRemove, .defenceStillOpen: Words(same: "--on YYYY-MM-DD")
    case .penaltyNeeded:
      Words(same: "--penalty NUMBER --authority NAME --penalty-on YYYY-MM-DD")
    case .personNotNamed: Words(same: "--names-person")
    case .groundsNeeded, .groundUnknown, .groundOfOthers: Words(same: "paicha credit grounds")
    case .measuresNeeded, .measureUnknown: Words(same: "paicha credit measures")
    case .groundNotShown: Words(same: "--accident ID, --fine-multiple N")
    case .reasonNeeded: Words(same: "--note TEXT")
    case .documentNeeded: Words(same: "--document NUMBER")
    case .defenceUpheld(let id): Words(same: "paicha credit decide \(id) --drop --note REASON")
    case .penaltyOpen: Words(same: "--penalty-final-on YYYY-MM-DD")
    case .proposerDecides, .tooFewOfficers: Words(same: "--with ACTOR")
    case .termOver(let id?, _): Words(same: "paicha credit expire \(id)")
    case .conditionsMissing(_, let missing):
      Words(same: missing.map { "--condition \($0.rawValue)" }.joined(separator: " "))
    case .nothingToCorrect: Words(same: "--name NAME, --former-name NAME, --contact TEXT")
    case .identityFixed(let id): Words(same: "paicha credit revoke \(id)")
    case .penaltyNotOnRecord(let hazard, _): Words(same: "paicha hazard show \(hazard)")
    case .termOver(nil, _), .termRuns(nil, _): nil
    }
  }

  private func name(_ id: CreditID?) -> String { id?.description ?? "失信列入 listing" }
}
