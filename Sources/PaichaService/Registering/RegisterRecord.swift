import PaichaModel
import PaichaStore

/// An actor, zone or venue on its way into the register.
enum RegisterRecord {
  case actor(Actor)
  case zone(Zone)
  case venue(Venue)

  enum Standing {
    case new
    case same
    case different
  }

  var code: String {
    switch self {
    case .actor(let actor): actor.id.text
    case .zone(let zone): zone.code.text
    case .venue(let venue): venue.code.text
    }
  }

  /// The zone that must be registered before it.
  var missingZone: ZoneCode? {
    switch self {
    case .actor(let actor): actor.zone
    case .zone: nil
    case .venue(let venue): venue.zone
    }
  }

  func standing(in book: any BookReading) throws -> Standing {
    switch self {
    case .actor(let actor): Standing(try book.actor(actor.id), actor)
    case .zone(let zone): Standing(try book.zone(zone.code), zone)
    case .venue(let venue): Standing(try book.venue(venue.code), venue)
    }
  }

  func event(_ occasion: Occasion) -> Event {
    switch self {
    case .actor(let actor): .actorRecorded(actor, occasion)
    case .zone(let zone): .zoneRecorded(zone, occasion)
    case .venue(let venue): .venueRecorded(venue, occasion)
    }
  }
}

extension RegisterRecord.Standing {
  init<Record: Equatable>(_ known: Record?, _ record: Record) {
    self = known == nil ? .new : (known == record ? .same : .different)
  }
}
