/// A decision of a listing body that is listed as a measure.
public enum ListingDecision: String, CaseIterable, Sendable {
  case approved
  case extended
  case extensionRefused = "extension_refused"
  case accepted
  case acceptanceFailed = "acceptance_failed"
  case delisted
  case escalated
  case withdrawn

  public var words: Words {
    switch self {
    case .approved: Words(zh: "决定挂牌", en: "listing approved")
    case .extended: Words(zh: "同意延期", en: "extension granted")
    case .extensionRefused: Words(zh: "不予延期", en: "extension refused")
    case .accepted: Words(zh: "验收合格", en: "accepted")
    case .acceptanceFailed: Words(zh: "验收不合格", en: "acceptance failed")
    case .delisted: Words(zh: "摘牌", en: "delisted")
    case .escalated: Words(zh: "后续措施", en: "consequence")
    case .withdrawn: Words(zh: "撤销挂牌", en: "listing withdrawn")
    }
  }
}

extension SupervisionEvent {
  /// The measures it brings: decisions of the listing body, and the parts of a plan.
  public func measures(leader: String?) -> [Measure] {
    func decision(
      _ decision: ListingDecision,
      _ text: String? = nil,
      dueOn: Day? = nil,
      leader: String? = leader
    ) -> [Measure] {
      [
        Measure(
          .listing(decision),
          on: facts.day,
          text: facts.note ?? text,
          responsible: leader,
          dueOn: dueOn,
          document: facts.document
        )
      ]
    }
    switch step {
    case .approved(let approval):
      return decision(
        .approved,
        approval.supervisor,
        dueOn: approval.finishBy,
        leader: approval.leader
      )
    case .planned(let plan): return plan.measures(facts)
    case .extensionGranted(let until): return decision(.extended, dueOn: until)
    case .extensionRefused: return decision(.extensionRefused)
    case .accepted: return decision(.accepted)
    case .acceptanceFailed(_, let finishBy): return decision(.acceptanceFailed, dueOn: finishBy)
    case .delisted(let medium, _): return decision(.delisted, medium)
    case .escalated(let consequence): return decision(.escalated, consequence.words.zh)
    case .withdrawn: return decision(.withdrawn)
    case .rejected, .notified, .published, .filedUp, .planAccepted, .planReturned, .progressed,
      .extensionRequested, .acceptanceRequested, .superseded:
      return []
    }
  }
}

extension ListingOpening {
  /// The decisions it brings along: one upgraded is approved by it, one taken over had its own.
  public var measures: [Measure] {
    switch manner {
    case .proposed: []
    case .upgraded(_, let approval, _):
      [
        Measure(
          .listing(.approved),
          on: facts.day,
          text: facts.note ?? approval.supervisor,
          responsible: approval.leader,
          dueOn: approval.finishBy,
          document: facts.document
        )
      ]
    case .takenOver(let reported): reported.measures(facts)
    }
  }
}

extension ReportedListing {
  fileprivate func measures(_ facts: StepFacts) -> [Measure] {
    let decisions: [(ListingDecision, Day?, dueOn: Day?)] = [
      (.approved, approvedOn, finishBy), (.accepted, acceptedOn, nil), (.delisted, delistedOn, nil),
      (.withdrawn, withdrawnOn, nil),
    ]
    return decisions.compactMap { decision, day, dueOn in
      day.map {
        Measure(.listing(decision), on: $0, text: facts.note, dueOn: dueOn, document: number)
      }
    }
  }
}
