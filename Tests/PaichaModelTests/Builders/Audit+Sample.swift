import PaichaModel

extension AuditRule {
  static let year: ClosedRange<Day> = "2025-01-01"..."2025-12-31"

  /// The leads of this rule alone among some facts.
  func leads(
    _ facts: [AuditFact],
    in days: ClosedRange<Day> = year,
    _ thresholds: AuditThresholds = AuditThresholds(),
    known: Set<String> = []
  ) throws -> [AuditLead] {
    var check = check(days, thresholds) { _, number in known.contains(number) }
    for fact in facts { check.add(fact) }
    return try check.leads().sorted(by: AuditLead.isBefore)
  }
}

extension AuditFact {
  static func inspection(
    _ number: Int,
    zone: ZoneCode? = "Z1",
    venue: VenueCode = "V1",
    venueKind: VenueKind = .retail,
    on day: Day = "2025-03-03",
    kind: InspectionKind = .routine,
    by inspectors: [String] = ["li"],
    items: Int = 10,
    findings: Int = 0,
    recordedBy: ActorID = "li",
    recordedOn: Day? = nil
  ) -> AuditFact {
    .inspection(
      AuditedInspection(
        id: InspectionID(origin: "K7QX", number: number),
        zone: zone,
        venue: venue,
        venueKind: venueKind,
        day: day,
        kind: kind,
        inspectors: inspectors,
        items: items,
        findings: findings,
        recordedBy: recordedBy,
        recordedOn: recordedOn ?? day
      )
    )
  }

  static func closure(
    _ number: Int,
    _ level: HazardLevel = .general,
    zone: ZoneCode? = "Z1",
    venue: VenueCode = "V1",
    on day: Day = "2025-03-03",
    deadline: Day = "2026-06-30",
    by actor: ActorID = "li",
    recordedOn: Day? = nil,
    proofs: Int = 1
  ) -> AuditFact {
    .closure(
      AuditedClosure(
        hazard: HazardID(origin: "K7QX", number: number),
        level: level,
        zone: zone,
        venue: venue,
        day: day,
        deadline: deadline,
        closedBy: actor,
        recordedOn: recordedOn ?? day,
        proofs: proofs
      )
    )
  }

  static func moved(from earlier: Day, to later: Day, on day: Day) -> AuditFact {
    .deadline(
      MovedDeadline(
        hazard: "K7QX-H7",
        zone: "Z1",
        venue: "V1",
        day: day,
        actor: "zheng",
        earlier: earlier,
        later: later
      )
    )
  }

  /// An evidence file that hazards cite: number of the hazard, of its inspection, and the day.
  static func evidence(
    _ citations: (hazard: Int, inspection: Int, day: Day)...
  ) -> AuditFact {
    .evidence(
      SharedEvidence(
        hash: Evidence.sample("1").hash,
        citations: citations.map { hazard, inspection, day in
          SharedEvidence.Citation(
            hazard: HazardID(origin: "K7QX", number: hazard),
            inspection: InspectionID(origin: "K7QX", number: inspection),
            zone: "Z1",
            venue: "V1",
            day: day,
            actor: "li"
          )
        }
      )
    )
  }
}
