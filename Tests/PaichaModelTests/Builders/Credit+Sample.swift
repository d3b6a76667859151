import PaichaModel

extension ListedEnterprise {
  static func sample(
    _ creditCode: String = "91350200MA2YJ1XR9G",
    name: String = "云岫商业管理有限公司",
    formerNames: [String] = []
  ) -> ListedEnterprise {
    guard
      let enterprise = ListedEnterprise(
        creditCode: creditCode,
        name: name,
        formerNames: formerNames,
        address: nil
      )
    else { preconditionFailure("no enterprise: \(creditCode) \(name)") }
    return enterprise
  }
}

extension ListedPerson {
  static func sample(_ id: PersonID = "K7QX-N1", post: Post = .head) -> ListedPerson {
    ListedPerson(id: id, maskedName: "张*", post: post, unit: nil)
  }
}

extension PenaltyDecision {
  /// Decided on 2025-02-03 by the emergency bureau, final since 2025-02-20.
  static func sample(
    _ number: String = "应急罚〔2025〕1号",
    finalOn: Day? = "2025-02-20",
    fineMultiple: Int? = nil,
    namesPerson: Bool = true
  ) -> PenaltyDecision {
    PenaltyDecision(
      number: number,
      authority: "区应急局",
      decidedOn: "2025-02-03",
      finalOn: finalOn,
      fineFen: 50_000_000,
      fineMultiple: fineMultiple,
      namesPerson: namesPerson
    )
  }
}

extension CreditGround {
  static let samples = [
    sample("A1", [.enterprise, .head, .responsible], .majorAccident),
    sample("A2", [.enterprise, .head], .largerAccidents),
    sample("A3", [.enterprise, .head], .raisedFine),
    sample("A4", [.enterprise, .head, .responsible], .falseReport),
    sample("B1", [.enterprise, .head], nil),
  ]

  private static func sample(
    _ code: String,
    _ subjects: Set<Bearer>,
    _ condition: Condition?
  ) -> CreditGround {
    CreditGround(
      code: code,
      words: Words(zh: "情形\(code)", en: "ground \(code)"),
      subjects: subjects,
      condition: condition,
      basis: "应急管理部令第11号",
      edition: "2023-10-01",
      status: .secondary
    )
  }
}

extension CreditMeasure {
  static let samples = ["more_inspections", "no_awards"].map { code in
    CreditMeasure(
      code: code,
      words: Words(zh: "措施", en: code),
      basis: "安全生产法(2021) art 78",
      status: .verified
    )
  }
}

extension CreditRules {
  static func sample(
    changing values: [ParameterKey: Int] = [:],
    anchor: Anchor = .decision,
    calendar: WorkCalendar = .knownTo2026
  ) throws -> CreditRules {
    var changes = Dictionary(
      uniqueKeysWithValues: values.map { ($0.key.rawValue, Parameter.Value.integer($0.value)) }
    )
    changes["credit.term_anchor"] = .text(anchor.rawValue)
    let rulebook = Rulebook.sample(changing: changes)
    return CreditRules(clocks: try ClockRules(rulebook: rulebook, calendar: calendar))
  }
}

extension CreditDraft {
  static func sample(
    _ subject: CreditSubject = .enterprise(.sample()),
    grounds: [String] = ["B1"],
    penalty: PenaltyDecision? = .sample(),
    accidents: [LinkedAccident] = [],
    on day: Day = "2025-03-03"
  ) -> CreditDraft {
    CreditDraft(
      subject: subject,
      grounds: grounds,
      penalty: penalty,
      accidents: accidents,
      venue: nil,
      zone: "Z1",
      facts: .sample(on: day)
    )
  }

  func opening(
    by actor: Actor = .sample(.handler, id: "proposer", department: "区商务局"),
    open: [CreditListing] = [],
    today: Day = "2025-12-31",
    rules: CreditRules? = nil
  ) throws -> CreditOpening {
    try CreditListing.propose(
      self,
      id: "K7QX-C1",
      open: open,
      today: today,
      actor: actor,
      rules: try rules ?? .sample()
    )
  }

  func refusal(
    by actor: Actor = .sample(.handler, id: "proposer", department: "区商务局"),
    open: [CreditListing] = [],
    today: Day = "2025-12-31"
  ) throws -> CreditRefusal? {
    do {
      _ = try opening(by: actor, open: open, today: today)
      return nil
    } catch let refusal as CreditRefusal {
      return refusal
    }
  }
}

extension CreditDecision {
  /// Decided on 2025-03-17, its term through 2028-03-17; two authorities carry measures out.
  static func sample(on day: Day = "2025-03-17", termEndsOn: Day? = "2028-03-17") -> CreditDecision
  {
    CreditDecision(
      number: "应急失信决〔2025〕1号",
      day: day,
      penaltyFinalOn: "2025-02-20",
      measures: .samples,
      contact: "区应急局法规科",
      termEndsOn: termEndsOn,
      officers: ["second"]
    )
  }
}

extension [OrderedMeasure] {
  static let samples = [
    OrderedMeasure("more_inspections", by: "区应急局"), OrderedMeasure("no_awards", by: "区商务局"),
  ]
}

extension CreditListing {
  /// A listing that `proposer` proposed on 2025-03-03 and that went straight to a phase; each later
  /// step is of 2025-03-17, the defence could come until 2025-03-10.
  static func sample(
    phase: CreditPhase = .proposed,
    subject: CreditSubject = .enterprise(.sample())
  ) throws -> CreditListing {
    let due = DueDay(day: "2025-03-10", isProvisional: false)
    let noticed: [CreditEvent.Step] = [.noticed(defenceBy: due)]
    let decided = noticed + [.responded(.waived), .decided(.sample())]
    let served = decided + [.served(.direct)]
    let published = served + [.published(medium: "网站", termEndsOn: nil)]
    let applied = published + [.removalApplied(Set(RemovalCondition.allCases))]
    let steps: [CreditEvent.Step] =
      switch phase {
      case .proposed: []
      case .noticed: noticed
      case .defended: noticed + [.responded(.statement)]
      case .heard: noticed + [.responded(.waived)]
      case .decided: decided
      case .dropped: [.dropped]
      case .served: served
      case .published: published
      case .removalApplied: applied
      case .removed: applied + [.removalGranted(officers: ["second"])]
      case .expired: published + [.expired]
      case .restored:
        applied + [.removalGranted(officers: ["second"]), .restored(officers: ["second"])]
      case .revoked: published + [.revoked(officers: ["second"])]
      }
    var listing = CreditListing(try CreditDraft.sample(subject).opening())
    for step in steps {
      listing.apply(CreditEvent(step, .sample(on: "2025-03-17", document: "1号"), by: "lead"))
    }
    return listing
  }

  func event(
    _ step: CreditCommand.Step,
    _ facts: StepFacts = .sample(on: "2025-03-24", document: "2号"),
    with officers: [Actor] = [.sample(.lead, id: "second", department: "区应急局")],
    open: [CreditListing] = [],
    today: Day = "2029-12-31",
    by actor: Actor = .sample(.lead, id: "lead", department: "区应急局"),
    rules: CreditRules? = nil
  ) throws -> CreditEvent {
    try decide(
      CreditCommand(step, with: officers.map(\.id), facts),
      officers: officers,
      open: open,
      today: today,
      actor: actor,
      rules: try rules ?? .sample()
    )
  }

  /// Takes a step, which the rules must allow.
  @discardableResult
  mutating func take(
    _ step: CreditCommand.Step,
    on day: Day,
    open: [CreditListing] = [],
    rules: CreditRules? = nil
  ) throws -> CreditEvent {
    let event = try event(
      step,
      .sample(on: day, document: "2号"),
      open: open,
      today: day,
      rules: rules
    )
    apply(event)
    return event
  }

  func refusal(
    of step: CreditCommand.Step,
    _ facts: StepFacts = .sample(on: "2025-03-24", document: "2号"),
    with officers: [Actor] = [.sample(.lead, id: "second", department: "区应急局")],
    open: [CreditListing] = [],
    today: Day = "2029-12-31",
    by actor: Actor = .sample(.lead, id: "lead", department: "区应急局"),
    rules: CreditRules? = nil
  ) throws -> CreditRefusal? {
    do {
      _ = try event(
        step,
        facts,
        with: officers,
        open: open,
        today: today,
        by: actor,
        rules: rules
      )
      return nil
    } catch let refusal as CreditRefusal {
      return refusal
    }
  }
}

extension CreditCommand.Step {
  /// A step of each act with sensible content.
  static func sample(_ act: CreditAct) -> CreditCommand.Step {
    switch act {
    case .notice: .notice
    case .respond: .respond(.statement)
    case .hear: .hear(.rejected)
    case .decide: .decide(DecisionDraft(measures: .samples, contact: "区应急局法规科"))
    case .drop: .drop
    case .serve: .serve(.direct)
    case .enter: .enter
    case .publish: .publish(medium: "网站")
    case .withdraw: .withdraw(medium: "网站")
    case .handOver: .handOver(to: "区商务局")
    case .acknowledge: .acknowledge(by: "区商务局")
    case .object: .object
    case .answerObjection: .answerObjection(isUpheld: false)
    case .applyRemoval: .applyRemoval(Set(RemovalCondition.allCases))
    case .acceptRemoval: .acceptRemoval
    case .grantRemoval: .grantRemoval
    case .refuseRemoval: .refuseRemoval
    case .expire: .expire
    case .revoke: .revoke
    case .restore: .restore
    case .correct: .correct(CreditCorrection(contact: "区应急局执法科"))
    }
  }
}
