public import PaichaModel

/// Where a registered venue lies.
public struct RegisteredPlace: Hashable, Sendable {
  /// Nothing for a venue outside all zones.
  public let zone: ZoneCode?

  public init(zone: ZoneCode?) { self.zone = zone }
}
