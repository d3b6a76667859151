extension Collection {
  /// Ids as they are written, in the order of their numbers.
  func inOrderOfNumbers<Kind: RecordKind>() -> [String] where Element == RecordID<Kind> {
    sorted { $0.number < $1.number }.map(\.description)
  }
}

extension ClosedRange<Day> {
  /// The last so many days, all of them where there are fewer.
  public func last(_ days: Int) -> ClosedRange<Day> {
    Swift.max(lowerBound, upperBound.advanced(by: 1 - days))...upperBound
  }
}

extension AuditLead {
  /// By rule, then zone, venue, who and day: the same book gives the same order.
  public static func isBefore(_ left: AuditLead, _ right: AuditLead) -> Bool {
    left.sortKey.lexicographicallyPrecedes(right.sortKey)
  }

  private var sortKey: [String] {
    [
      zones.map(\.text).joined(separator: ","), measure.rawValue,
      venues.map(\.text).joined(separator: ","), who ?? "", day?.description ?? "",
      records.joined(separator: ","),
    ]
  }
}
