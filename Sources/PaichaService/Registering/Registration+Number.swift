public import PaichaModel
import PaichaStore

extension Registration {
  /// Registers a venue that has no code of its own under the book's next number for venues.
  ///
  /// The venue is made from its code, `<origin>-V<number>`, inside the writer's turn, so that no
  /// two venues get the same one.
  public func addNumbered(
    _ make: (VenueCode) -> Venue
  ) throws -> (venue: Venue, warning: RegisterWarning?) {
    let venue = try store.takingTurn { book in
      let actor = try session.requireActor(may: .register, in: book)
      let id = VenueID(
        origin: book.book.origin,
        number: try book.lastNumber(of: VenueRecord.letter) + 1
      )
      let venue = make(VenueCode(unchecked: id.description))
      if let zone = venue.zone, try book.zone(zone) == nil {
        throw ServiceFault.zoneOfRegister(code: venue.code.text, zone: zone)
      }
      _ = try book.commit([.venueRecorded(venue, .registered)], by: actor.id, at: session.clock())
      return venue
    }
    return (venue, RegisterWarning(creditCodeOf: venue, line: nil))
  }
}
