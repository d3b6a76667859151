public import PaichaModel

/// What is settled before the first item: where, when, why, who, and by which checklist.
public struct WalkStart: Hashable, Sendable {
  public let venue: VenueCode
  public let day: Day
  public let kind: InspectionKind
  public let inspectors: [String]
  /// Edition of the checklist.
  public let checklist: String

  public init(
    venue: VenueCode,
    day: Day,
    kind: InspectionKind,
    inspectors: [String],
    checklist: String
  ) {
    self.venue = venue
    self.day = day
    self.kind = kind
    self.inspectors = inspectors
    self.checklist = checklist
  }
}
