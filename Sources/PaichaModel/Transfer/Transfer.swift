/// The authority a matter is transferred to.
public enum Receiver: String, CaseIterable, Sendable {
  case fire
  case emergency
  case police
  case housing
  case gas
  case marketRegulation = "market_regulation"
  case commerce
  case zone
  case other

  public var words: Words {
    switch self {
    case .fire: Words(zh: "消防救援机构", en: "fire and rescue")
    case .emergency: Words(zh: "应急管理部门", en: "emergency management")
    case .police: Words(zh: "公安机关", en: "police")
    case .housing: Words(zh: "住房和城乡建设部门", en: "housing and construction")
    case .gas: Words(zh: "燃气管理部门", en: "gas administration")
    case .marketRegulation: Words(zh: "市场监督管理部门", en: "market regulation")
    case .commerce: Words(zh: "商务部门", en: "commerce")
    case .zone: Words(zh: "开发区管理委员会", en: "zone committee")
    case .other: Words(zh: "其他部门", en: "another authority")
    }
  }
}

/// What is transferred to whom, and why.
public struct TransferOpening: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case administrative
    /// A suspected crime (行政执法机关移送涉嫌犯罪案件): two officers, the head decides.
    case criminal
  }

  public let id: TransferID
  public let hazard: HazardID
  public let venue: VenueCode
  public let zone: ZoneCode?
  public let kind: Kind
  public let receiver: Receiver
  /// The receiving body by its full name, where given.
  public let receiverName: String?
  public let matter: String
  public let basis: String
  public let officers: [ActorID]
  public let facts: StepFacts
  public let actor: ActorID
  public let clocks: [Clock]

  public init(
    id: TransferID,
    hazard: HazardID,
    venue: VenueCode,
    zone: ZoneCode?,
    kind: Kind,
    receiver: Receiver,
    receiverName: String?,
    matter: String,
    basis: String,
    officers: [ActorID],
    facts: StepFacts,
    actor: ActorID,
    clocks: [Clock]
  ) {
    self.id = id
    self.hazard = hazard
    self.venue = venue
    self.zone = zone
    self.kind = kind
    self.receiver = receiver
    self.receiverName = receiverName
    self.matter = matter
    self.basis = basis
    self.officers = officers
    self.facts = facts
    self.actor = actor
    self.clocks = clocks
  }
}

/// One step of a transfer after it began.
public struct TransferEvent: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case approved
    case refused
    case sent
    case received
    case fedBack(result: String, isHandled: Bool)
    case returned
  }

  public let step: Step
  public let facts: StepFacts
  public let actor: ActorID
  public let clocks: [Clock]

  public init(_ step: Step, _ facts: StepFacts, by actor: ActorID, clocks: [Clock] = []) {
    self.step = step
    self.facts = facts
    self.actor = actor
    self.clocks = clocks
  }

  public var ended: Set<ClockKind> {
    switch step {
    case .approved, .refused: [.transferDecide]
    case .sent: [.transferSend]
    case .received: [.transferReceipt]
    case .fedBack: [.transferReceipt, .transferFeedback]
    case .returned: []
    }
  }

  public var stopped: Set<ClockKind> {
    switch step {
    case .refused, .fedBack, .returned: Set(ClockKind.allCases)
    default: []
    }
  }
}

/// The hand-over of a matter to the authority that has the power (移送).
public struct Transfer: Hashable, Sendable {
  public let opening: TransferOpening
  public private(set) var phase: TransferPhase
  public private(set) var sentOn: Day?
  public private(set) var receivedOn: Day?
  public private(set) var result: String?
  public private(set) var lastDay: Day

  public var id: TransferID { opening.id }

  public init(_ opening: TransferOpening) {
    self.opening = opening
    self.lastDay = opening.facts.day
    switch opening.kind {
    case .administrative:
      phase = .sent
      sentOn = opening.facts.day
    case .criminal: phase = .drafted
    }
  }

  public mutating func apply(_ event: TransferEvent) {
    lastDay = max(lastDay, event.facts.day)
    switch event.step {
    case .approved: phase = .approved
    case .refused: phase = .refused
    case .sent:
      phase = .sent
      sentOn = event.facts.day
    case .received:
      phase = .received
      receivedOn = event.facts.day
    case .fedBack(let result, _):
      phase = .fedBack
      self.result = result
    case .returned: phase = .returned
    }
  }
}
