public import PaichaModel
public import PaichaStore

/// Records adjustments of zones' areas (管辖范围调整).
public struct BoundaryKeeping {
  let store: any BookStore
  let session: Session

  public init(store: any BookStore, session: Session) {
    self.store = store
    self.session = session
  }

  /// Records adjustments by their days, all or none.
  ///
  /// - Throws: `AdjustmentRefusal` where the rules forbid one.
  public func adjust(_ requests: [AdjustmentRequest]) throws -> Recorded {
    try store.takingTurn { book in
      let actor = try session.requireActor(may: .register, in: book)
      var places = try places(of: requests, in: book)
      var adjustments: [BoundaryAdjustment] = []
      for request in requests.sorted(by: { ($0.facts.day, $0.zone) < ($1.facts.day, $1.zone) }) {
        guard try book.zone(request.zone) != nil else {
          throw ServiceFault.noSuchZone(request.zone.text)
        }
        let adjustment = try BoundaryAdjustment.decide(
          request,
          places: places,
          today: session.today
        )
        for arrival in adjustment.added {
          places[arrival.venue] = adjustment.place(of: arrival.venue, in: adjustment.zone)
        }
        for venue in adjustment.removed { places[venue] = adjustment.place(of: venue, in: nil) }
        adjustments.append(adjustment)
      }
      guard !adjustments.isEmpty else {
        return Recorded(adjustments: [], head: try book.head())
      }
      let head = try book.commit(
        adjustments.map { .zoneAdjusted($0) },
        by: actor.id,
        at: session.clock()
      )
      return Recorded(adjustments: adjustments, head: head)
    }
  }

  private func places(
    of requests: [AdjustmentRequest],
    in book: any BookReading
  ) throws -> [VenueCode: VenuePlace] {
    var places: [VenueCode: VenuePlace] = [:]
    for venue in Set(requests.flatMap { $0.added + $0.removed }) {
      places[venue] = VenuePlace(
        venue: venue,
        zone: try book.registeredVenue(venue).zone,
        movedOn: try book.lastMove(of: venue)
      )
    }
    return places
  }

  /// What was recorded, and where the journal stands.
  public struct Recorded: Sendable {
    public let adjustments: [BoundaryAdjustment]
    public let head: JournalHead
  }
}

extension BoundaryAdjustment {
  /// Where it leaves a venue.
  fileprivate func place(of venue: VenueCode, in zone: ZoneCode?) -> VenuePlace {
    VenuePlace(venue: venue, zone: zone, movedOn: facts.day)
  }
}
