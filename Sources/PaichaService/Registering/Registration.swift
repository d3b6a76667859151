public import PaichaIntake
public import PaichaModel
public import PaichaStore

/// Registers actors, zones and venues, one by one or from files.
///
/// The same content again changes nothing; other content under a known code is recorded as a
/// change. A row that does not read is rejected and the rest is accepted.
public struct Registration {
  let store: any BookStore
  let session: Session

  public init(store: any BookStore, session: Session) {
    self.store = store
    self.session = session
  }

  public func add(_ actor: Actor) throws {
    try addOne(.actor(actor))
  }

  public func add(_ venue: Venue) throws -> RegisterWarning? {
    try addOne(.venue(venue))
    return RegisterWarning(creditCodeOf: venue, line: nil)
  }

  public func importActors(
    from source: InputSource,
    reject: (RejectedRow) throws -> Void
  ) throws -> RegisterReceipt {
    try importRows(from: source, layout: .actors, reject) { row, columns throws(RowProblem) in
      .actor(try RegisterRows.actor(row, columns))
    }
  }

  public func importZones(
    from source: InputSource,
    reject: (RejectedRow) throws -> Void
  ) throws -> RegisterReceipt {
    try importRows(from: source, layout: .zones, reject) { row, columns throws(RowProblem) in
      .zone(try RegisterRows.zone(row, columns))
    }
  }

  public func importVenues(
    from source: InputSource,
    reject: (RejectedRow) throws -> Void
  ) throws -> RegisterReceipt {
    try importRows(from: source, layout: .venues, reject) { row, columns throws(RowProblem) in
      .venue(try RegisterRows.venue(row, columns))
    }
  }

  private func addOne(_ record: RegisterRecord) throws {
    try store.takingTurn { book in
      let actor = try session.requireActor(may: .register, in: book)
      if let zone = record.missingZone, try book.zone(zone) == nil {
        throw ServiceFault.zoneOfRegister(code: record.code, zone: zone)
      }
      switch try record.standing(in: book) {
      case .new:
        _ = try book.commit([record.event(.registered)], by: actor.id, at: session.clock())
      case .same: return
      case .different: throw ServiceFault.differentlyRegistered(code: record.code)
      }
    }
  }
}
