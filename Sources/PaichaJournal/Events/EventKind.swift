public import PaichaModel

/// The stable name of a kind of event, as entries carry it.
public enum EventKind: String, CaseIterable, Sendable {
  case bookOpened = "book.opened"
  case actorRegistered = "actor.registered"
  case actorChanged = "actor.changed"
  case zoneRegistered = "zone.registered"
  case zoneChanged = "zone.changed"
  case venueRegistered = "venue.registered"
  case venueChanged = "venue.changed"
  case inspectionLogged = "inspection.logged"
  case inspectionSupplemented = "inspection.supplemented"
  case hazardRectified = "hazard.rectified"
  case hazardReviewed = "hazard.reviewed"
}

extension Event {
  public var kind: EventKind {
    switch self {
    case .bookOpened: .bookOpened
    case .actorRecorded(_, .registered): .actorRegistered
    case .actorRecorded(_, .changed): .actorChanged
    case .zoneRecorded(_, .registered): .zoneRegistered
    case .zoneRecorded(_, .changed): .zoneChanged
    case .venueRecorded(_, .registered): .venueRegistered
    case .venueRecorded(_, .changed): .venueChanged
    case .inspectionLogged: .inspectionLogged
    case .inspectionSupplemented: .inspectionSupplemented
    case .hazardStepped(let step):
      switch step.event {
      case .rectified: .hazardRectified
      case .reviewed: .hazardReviewed
      }
    }
  }

  /// What the event is about: an id or a code.
  public var subject: String {
    switch self {
    case .bookOpened(let book): book.origin.description
    case .actorRecorded(let actor, _): actor.id.text
    case .zoneRecorded(let zone, _): zone.code.text
    case .venueRecorded(let venue, _): venue.code.text
    case .inspectionLogged(let inspection): inspection.id.description
    case .inspectionSupplemented(let supplement): supplement.inspection.description
    case .hazardStepped(let step): step.hazard.description
    }
  }

  /// The zone the event belongs to, where it has one.
  public var zone: ZoneCode? {
    switch self {
    case .bookOpened: nil
    case .actorRecorded(let actor, _): actor.zone
    case .zoneRecorded(let zone, _): zone.code
    case .venueRecorded(let venue, _): venue.zone
    case .inspectionLogged(let inspection): inspection.zone
    case .inspectionSupplemented(let supplement): supplement.zone
    case .hazardStepped(let step): step.zone
    }
  }
}
