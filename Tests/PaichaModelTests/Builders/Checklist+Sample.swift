import PaichaModel

extension ChecklistItem {
  static func sample(
    _ code: ItemCode = "GN-001",
    kinds: Set<VenueKind> = [.retail],
    severity: SeverityRule = .general,
    legalBasis: String = "消防法 art 28",
    confidence: Confidence = .verified
  ) -> ChecklistItem {
    ChecklistItem(
      code: code,
      venueKinds: kinds,
      appliesToZoneBody: false,
      category: "fire",
      wording: Words(zh: "疏散通道畅通", en: "exits are clear"),
      severity: severity,
      legalBasis: legalBasis,
      criteriaEdition: "2025",
      confidence: confidence
    )
  }
}

extension Checklist {
  /// Two items: GN-001 makes a general hazard, FD-001 a major one.
  static let sample = Checklist(
    edition: "2025",
    items: [.sample("GN-001"), .sample("FD-001", severity: .directFire)]
  )
}
