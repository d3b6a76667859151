/// One measure on the list of rules and measures (制度措施清单).
public struct Measure: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// What an order demands.
    case order
    /// A part of the venue that may not be used.
    case suspension
    case plan(PlanPart)
    /// What was done, as the rectifier noted it.
    case rectification
    case listing(ListingDecision)

    /// Stable code.
    public var code: String {
      switch self {
      case .order: "order"
      case .suspension: "suspension"
      case .plan(let part): "plan_\(part.rawValue)"
      case .rectification: "rectification"
      case .listing(let decision): "listing_\(decision.rawValue)"
      }
    }

    public var words: Words {
      switch self {
      case .order: Words(zh: "责令整改", en: "order")
      case .suspension: Words(zh: "责令停用", en: "suspension")
      case .plan(let part): Words(zh: "方案：\(part.words.zh)", en: "plan: \(part.words.en)")
      case .rectification: Words(zh: "整改", en: "rectification")
      case .listing(let decision): decision.words
      }
    }
  }

  public let kind: Kind
  public let day: Day
  public let text: String?
  /// Who carries it out: a person, or the bodies a plan names; nothing where it is the unit.
  public let responsible: String?
  /// The day by which it has to be done.
  public let dueOn: Day?
  public let document: String?

  init(
    _ kind: Kind,
    on day: Day,
    text: String?,
    responsible: String? = nil,
    dueOn: Day? = nil,
    document: String? = nil
  ) {
    self.kind = kind
    self.day = day
    self.text = text
    self.responsible = responsible
    self.dueOn = dueOn
    self.document = document
  }
}

extension TreatmentPlan {
  /// One measure a part; the bodies and persons it names carry it out.
  func measures(_ facts: StepFacts) -> [Measure] {
    PlanPart.allCases.map { part in
      Measure(
        .plan(part),
        on: facts.day,
        text: self[part],
        responsible: self[.bodies],
        document: facts.document
      )
    }
  }
}

extension HazardEvent {
  /// The measures it brings; none for steps that only judge or move the hazard.
  public var measures: [Measure] {
    switch self {
    case .ordered(let order): order.measures
    case .planned(let filed): filed.plan.measures(filed.facts)
    case .rectified(let rectification):
      rectification.note.map { note in
        [
          Measure(
            .rectification,
            on: rectification.day,
            text: note,
            responsible: rectification.actor.text
          )
        ]
      } ?? []
    case .suspended(let suspension):
      [
        Measure(
          .suspension,
          on: suspension.since,
          text: suspension.part,
          document: suspension.facts?.document
        )
      ]
    case .takenOver(let takeOver): takeOver.reported.measures
    case .reviewed, .regraded, .resumed, .referred, .penalised, .transferred, .takenBack, .voided,
      .settled:
      []
    }
  }
}

extension ReportedHistory {
  fileprivate var measures: [Measure] {
    orderedOn.map { [Measure(.order, on: $0, text: note, document: orderNumber)] } ?? []
  }
}

extension Order {
  fileprivate var measures: [Measure] {
    let demand = Measure(
      .order,
      on: day,
      text: requirement ?? facts.note,
      dueOn: deadline,
      document: facts.document
    )
    guard let suspendedPart else { return [demand] }
    return [
      demand, Measure(.suspension, on: day, text: suspendedPart, document: facts.document),
    ]
  }
}
