/// A change of a zone's area made according to rules (管辖范围调整), venue by venue.
///
/// 商资函〔2021〕523号 item 1: from its day two statistical scopes run side by side.
public struct BoundaryAdjustment: Hashable, Sendable {
  public let zone: ZoneCode
  /// Its day is the one from which the new area holds; its document is the decision on it.
  public let facts: StepFacts
  public let added: [Arrival]
  public let removed: [VenueCode]

  /// A venue that comes into the zone, and the zone it leaves, if any.
  public struct Arrival: Hashable, Sendable {
    public let venue: VenueCode
    public let from: ZoneCode?

    public init(_ venue: VenueCode, from: ZoneCode?) {
      self.venue = venue
      self.from = from
    }
  }

  public init(zone: ZoneCode, facts: StepFacts, added: [Arrival], removed: [VenueCode]) {
    self.zone = zone
    self.facts = facts
    self.added = added
    self.removed = removed
  }

  /// What each zone gains or loses by it: a venue that comes from another zone leaves that one.
  public var changes: [BoundaryChange] {
    func change(_ zone: ZoneCode, _ venue: VenueCode, _ kind: BoundaryChange.Kind) -> BoundaryChange
    {
      BoundaryChange(
        zone: zone,
        venue: venue,
        kind: kind,
        effectiveOn: facts.day,
        document: facts.document ?? ""
      )
    }
    return added.flatMap { arrival in
      [change(zone, arrival.venue, .add)]
        + (arrival.from.map { [change($0, arrival.venue, .remove)] } ?? [])
    } + removed.map { change(zone, $0, .remove) }
  }
}

/// One venue that comes into a zone or leaves it from a day on.
public struct BoundaryChange: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case add
    case remove

    public var words: Words {
      switch self {
      case .add: Words(zh: "划入", en: "added")
      case .remove: Words(zh: "划出", en: "removed")
      }
    }
  }

  public let zone: ZoneCode
  public let venue: VenueCode
  public let kind: Kind
  public let effectiveOn: Day
  /// Number of the decision.
  public let document: String

  public init(
    zone: ZoneCode,
    venue: VenueCode,
    kind: Kind,
    effectiveOn: Day,
    document: String
  ) {
    self.zone = zone
    self.venue = venue
    self.kind = kind
    self.effectiveOn = effectiveOn
    self.document = document
  }
}

/// What somebody asks to adjust, before the rules have looked at it.
public struct AdjustmentRequest: Sendable {
  public let zone: ZoneCode
  public let added: [VenueCode]
  public let removed: [VenueCode]
  public let facts: StepFacts

  public init(zone: ZoneCode, added: [VenueCode], removed: [VenueCode], facts: StepFacts) {
    self.zone = zone
    self.added = added
    self.removed = removed
    self.facts = facts
  }
}

/// Where a venue stands before an adjustment.
public struct VenuePlace: Hashable, Sendable {
  public let venue: VenueCode
  public let zone: ZoneCode?
  /// The day of the last adjustment that moved it.
  public let movedOn: Day?

  public init(venue: VenueCode, zone: ZoneCode?, movedOn: Day?) {
    self.venue = venue
    self.zone = zone
    self.movedOn = movedOn
  }
}

extension BoundaryAdjustment {
  /// Adjusts a zone's area; the places are those of every venue the request names, and no
  /// adjustment is recorded before it holds.
  public static func decide(
    _ request: AdjustmentRequest,
    places: [VenueCode: VenuePlace],
    today: Day
  ) throws(AdjustmentRefusal) -> BoundaryAdjustment {
    let (zone, facts) = (request.zone, request.facts)
    guard facts.document != nil else { throw .documentNeeded(zone) }
    guard facts.day <= today else { throw .future(zone, facts.day, today) }
    guard !request.added.isEmpty || !request.removed.isEmpty else { throw .nothing(zone) }
    var named: Set<VenueCode> = []
    for venue in request.added + request.removed where !named.insert(venue).inserted {
      throw .namedTwice(venue)
    }
    for venue in named.sorted() {
      guard let movedOn = places[venue]?.movedOn else { continue }
      guard facts.day > movedOn else { throw .outOfOrder(venue, facts.day, movedOn) }
    }
    var arrivals: [Arrival] = []
    for venue in request.added.sorted() {
      let from = places[venue]?.zone
      guard from != zone else { throw .alreadyIn(venue, zone) }
      arrivals.append(Arrival(venue, from: from))
    }
    for venue in request.removed.sorted() {
      let from = places[venue]?.zone
      guard from == zone else { throw .notIn(venue, zone, from) }
    }
    return BoundaryAdjustment(
      zone: zone,
      facts: facts,
      added: arrivals,
      removed: request.removed.sorted()
    )
  }
}
