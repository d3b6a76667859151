import PaichaModel
import PaichaStore
import Testing

/// How plans and drills are found: cost grows with the holder or the days asked for.
@Suite struct EmergencyPlanTests {
  private func plans(_ change: (inout PlanFilter) -> Void) throws -> QueryPlan {
    var filter = PlanFilter()
    change(&filter)
    return try QueryPlan { _ = try $0.plans(filter) }
  }

  private func drills(_ change: (inout DrillFilter) -> Void) throws -> QueryPlan {
    var filter = DrillFilter()
    change(&filter)
    return try QueryPlan { _ = try $0.drills(filter) }
  }

  private func expect(
    _ plan: QueryPlan,
    uses index: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    #expect(plan.steps.contains { $0.contains(index) }, "\(plan)", sourceLocation: location)
    let scans = plan.steps.filter { step in
      ["SCAN p", "SCAN d", "SCAN plan", "SCAN drill"].contains { step.hasPrefix($0) }
        && !step.contains(" INDEX ")
    }
    #expect(scans == [], "\(plan)", sourceLocation: location)
    #expect(plan.scans == [], "\(plan)", sourceLocation: location)
  }

  @Test(arguments: [false, true])
  func `The plans of a venue are found by its index`(isNarrow: Bool) throws {
    let plan = try plans { filter in
      filter.venue = "V1"
      guard isNarrow else { return }
      filter.kind = .special
      filter.phase = .filed
      filter.includesRetired = true
    }
    expect(plan, uses: isNarrow ? "plan_by_venue (venue=? AND kind=?)" : "plan_by_venue (venue=?)")
  }

  @Test(arguments: ["all", "bodies", "kind"])
  func `The plans of a zone are found by its index`(choice: String) throws {
    let plan = try plans { filter in
      filter.zone = "Z1"
      if choice == "bodies" { filter.isOfZonesOnly = true }
      if choice == "kind" { filter.kind = .onsite }
    }
    expect(plan, uses: "plan_by_zone (zone=?")
  }

  @Test func `Plans in force are found by venue or by zone`() throws {
    let venue = try QueryPlan { _ = try $0.plansInForce(zone: nil, venue: "V1") }
    expect(venue, uses: "plan_by_venue (venue=?)")
    let zone = try QueryPlan { _ = try $0.plansInForce(zone: "Z1", venue: nil) }
    expect(zone, uses: "plan_by_zone (zone=?)")
    let both = try QueryPlan { _ = try $0.plansInForce(zone: "Z1", venue: "V1") }
    expect(both, uses: "plan_by_")
  }

  @Test func `The drills of a venue are found by its index`() throws {
    expect(try drills { $0.venue = "V1" }, uses: "drill_by_venue (venue=?)")
    let latest = try drills { filter in
      filter.venue = "V1"
      filter.limit = 10
    }
    expect(latest, uses: "drill_by_venue (venue=?)")
  }

  @Test func `The drills of some days are found by day, those of a venue by venue`() throws {
    let days = try drills { filter in
      filter.from = "2025-01-01"
      filter.through = "2025-06-30"
    }
    expect(days, uses: "drill_by_day (held_on>? AND held_on<?)")
    expect(try drills { $0.from = "2025-01-01" }, uses: "drill_by_day (held_on>?)")
    let zone = try drills { filter in
      filter.zone = "Z1"
      filter.from = "2025-01-01"
      filter.through = "2025-06-30"
    }
    expect(zone, uses: "drill_by_zone (zone=? AND held_on>? AND held_on<?)")
    let venue = try drills { filter in
      filter.venue = "V1"
      filter.from = "2025-01-01"
    }
    expect(venue, uses: "drill_by_venue (venue=?)")
  }

  @Test func `The drills of a plan and those of a zone are found by their indices`() throws {
    expect(try drills { $0.plan = "K7QX-P1" }, uses: "drill_by_plan (plan=?)")
    expect(try drills { $0.zone = "Z1" }, uses: "drill_by_zone (zone=?)")
  }

  @Test func `Planned drills are walked in order, without those that were held`() throws {
    let plan = try drills { $0.isPlannedOnly = true }
    expect(plan, uses: "drill_planned")
    #expect(!plan.description.contains("TEMP B-TREE"), "\(plan)")
  }

  @Test(arguments: ["all", "zone", "venue"])
  func `The last drills are read from their own table`(choice: String) throws {
    let plan = try QueryPlan { store in
      _ = try store.lastDrills(
        zone: choice == "zone" ? "Z1" : nil,
        venue: choice == "venue" ? "V1" : nil,
        by: "2025-06-30"
      )
    }
    expect(plan, uses: "drill_by_venue (venue=? AND plan_kind=? AND held_on<?)")
    #expect(!plan.description.contains("TEMP B-TREE"), "\(plan)")
    if choice != "all" {
      #expect(plan.steps.contains { $0.contains(" l USING PRIMARY KEY (venue=?)") }, "\(plan)")
    }
  }

  @Test(arguments: [nil, "Z1"] as [ZoneCode?])
  func `The standing of a zone body is one look into its index`(zone: ZoneCode?) throws {
    let plan = try QueryPlan { _ = try $0.zoneStandings(zone: zone, by: "2025-06-30") }
    expect(plan, uses: "drill_by_zone (zone=? AND held_on<?)")
    if zone == nil { expect(plan, uses: "venue_by_zone (zone=?)") }
  }

  @Test(arguments: [nil, "Z1"] as [ZoneCode?])
  func `The drills that statistics count are found by day`(zone: ZoneCode?) throws {
    let plan = try QueryPlan { store in
      try store.drillFacts("2025-01-01"..."2025-06-30", zone: zone) { _ in }
    }
    expect(plan, uses: zone == nil ? "drill_by_day (held_on>? AND held_on<?)" : "held_on>?")
  }

  @Test func `Single plans and drills are found by their keys`() throws {
    let plan = try QueryPlan { store in
      _ = try store.plan("K7QX-P1")
      _ = try store.plan(reference: "旧-1")
      _ = try store.drill("K7QX-D1")
      _ = try store.drill(reference: "旧-1")
    }
    expect(plan, uses: "plan_by_reference (reference=?)")
    expect(plan, uses: "drill_by_reference (reference=?)")
    #expect(!plan.steps.contains { $0.hasPrefix("SCAN") }, "\(plan)")
  }
}
