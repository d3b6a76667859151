public import PaichaModel
import PaichaStore

/// A holder as the lists of what is owed show it.
public struct OwingHolder: Hashable, Sendable {
  public let holder: Holder
  public let zone: ZoneCode?
  public let name: String
  /// The kind of a venue; nothing for a zone body.
  public let venueKind: VenueKind?
  /// Whether a venue is a crowded place, and whether its register says so.
  public let isCrowded: Bool?
  public let isCrowdedRegistered: Bool

  init(_ standing: VenueStanding, _ profile: VenueProfile) {
    holder = .venue(standing.code)
    zone = standing.zone
    name = standing.name
    venueKind = standing.kind
    isCrowded = profile.isCrowded
    isCrowdedRegistered = profile.isCrowdedRegistered
  }

  init(_ standing: ZoneStanding) {
    holder = .zone(standing.code)
    zone = standing.code
    name = standing.name
    venueKind = nil
    isCrowded = nil
    isCrowdedRegistered = false
  }

  /// The code of the venue or zone.
  public var code: String {
    switch holder {
    case .venue(let code): code.text
    case .zone(let code), .park(let code, _): code.text
    }
  }
}
