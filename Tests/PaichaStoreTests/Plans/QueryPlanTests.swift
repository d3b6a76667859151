import PaichaModel
import PaichaStore
import Testing

/// How the engine finds what lists and figures ask for: never by reading a growing table whole.
@Suite struct QueryPlanTests {
  private func hazardPlans(_ change: @escaping (inout HazardFilter) -> Void) throws -> QueryPlan {
    var filter = HazardFilter()
    filter.limit = 50
    change(&filter)
    return try QueryPlan { try $0.hazards(filter, today: "2025-06-01") { _ in } }
  }

  @Test(arguments: ["open", "major", "venue", "zone", "kind", "overdue", "days"])
  func `Lists of open hazards read only what is open`(choice: String) throws {
    let plan = try hazardPlans { filter in
      filter.isOpenOnly = true
      switch choice {
      case "major": filter.level = .major
      case "venue": filter.venue = "V1"
      case "zone": filter.zone = "Z1"
      case "kind": filter.venueKind = .retail
      case "overdue": filter.isOverdueOnly = true
      case "days":
        filter.foundFrom = "2025-01-01"
        filter.foundThrough = "2025-12-31"
      default: break
      }
    }
    #expect(plan.scans == [])
    #expect(plan.readsOfHistory == [], "\(plan)")
  }

  @Test(arguments: ["K7QX-H1", "K7QX-H2"] as [HazardID])
  func `The next page of open hazards starts where the last one ended`(after: HazardID) throws {
    for level in [nil, HazardLevel.major] {
      let plan = try hazardPlans { filter in
        filter.isOpenOnly = true
        filter.level = level
        filter.after = after
      }
      #expect(plan.scans == [])
      #expect(plan.readsOfHistory == [], "\(plan)")
    }
  }

  @Test func `The first page of overdue hazards needs no sorting but of equals`() throws {
    for level in [nil, HazardLevel.major] {
      let plan = try hazardPlans { filter in
        filter.isOverdueOnly = true
        filter.level = level
      }
      #expect(!plan.steps.contains { $0.contains("TEMP B-TREE FOR ORDER BY") }, "\(plan)")
    }
  }

  @Test(arguments: ["all", "major", "general", "venue", "zone", "days"])
  func `Lists that hold closed hazards too walk an index`(choice: String) throws {
    let plan = try hazardPlans { filter in
      switch choice {
      case "major": filter.level = .major
      case "general": filter.level = .general
      case "venue": filter.venue = "V1"
      case "zone": filter.zone = "Z1"
      case "days": filter.foundFrom = "2025-01-01"
      default: break
      }
    }
    #expect(plan.scans == [])
  }

  private func inspectionPlans(_ filter: InspectionFilter) throws -> QueryPlan {
    try QueryPlan { _ = try $0.inspections(filter) }
  }

  @Test func `The latest inspections are read from the end, and no more than asked for`() throws {
    for filter in [InspectionFilter(limit: 20), InspectionFilter(zone: "Z1", limit: 20)] {
      let plan = try inspectionPlans(filter)
      #expect(!plan.steps.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
    }
  }

  @Test func `Inspections of a venue or of some days are found through their venues`() throws {
    let byVenue = try inspectionPlans(InspectionFilter(venue: "V1", limit: 20))
    #expect(byVenue.scans == [])
    #expect(byVenue.steps.contains { $0.contains("inspection_by_venue (venue=?") }, "\(byVenue)")
    let byDay = try inspectionPlans(InspectionFilter(from: "2025-01-01", limit: 20))
    #expect(byDay.scans == [])
    #expect(byDay.steps.contains { $0.contains("(venue=? AND inspected_on>?") }, "\(byDay)")
  }

  @Test func `Figures of a year as of today read tallies and what is open, not history`() throws {
    for asOf in ["2025-06-01", "2027-01-01"] as [Day] {
      let plan = try QueryPlan { _ = try $0.tallies(year: 2025, asOf: asOf) }
      #expect(plan.scans == [], "\(plan)")
      #expect(plan.readsOfHistory == [], "\(plan)")
      #expect(!plan.steps.contains { $0.contains("inspection") }, "\(plan)")
    }
  }

  @Test(
    arguments: [
      .venuesInspected, .inspectionDensity, .generalOnTime, .majorOnTime, .majorOverdue,
      .notReopened, .listedOperators,
    ] as [Indicator],
    IndicatorPart.allCases
  )
  func `Explaining a figure reads the venues of its zone only`(
    indicator: Indicator,
    part: IndicatorPart
  ) throws {
    let counts: [Indicator] = [.inspectionDensity, .majorOverdue, .listedOperators]
    guard part == .counted || !counts.contains(indicator) else { return }
    let plan = try QueryPlan { store in
      _ = try store.evidence(
        of: indicator,
        part,
        in: ZoneArea(zone: "Z1"),
        year: 2025,
        asOf: "2025-06-01"
      )
    }
    #expect(plan.scans == [])
    #expect(plan.readsOfHistory == [], "\(plan)")
    // Who is listed leads to their venues; all else starts from the venues of the zone.
    let index =
      indicator == .listedOperators
      ? "venue_by_uscc (enterprise_uscc=?" : "venue_by_zone (zone=?"
    #expect(plan.steps.contains { $0.contains(index) }, "\(plan)")
  }

  @Test func `Single records are found by their keys`() throws {
    let plan = try QueryPlan { store in
      _ = try store.hazard("K7QX-H1")
      _ = try store.inspection("K7QX-I1")
      _ = try store.inspection(reference: "R-1")
      _ = try store.venue("V1")
      _ = try store.head()
    }
    #expect(plan.scans == [], "\(plan)")
    #expect(!plan.steps.contains("SCAN venue"))
  }
}
