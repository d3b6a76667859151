import PaichaModel
import PaichaStore
import Testing

/// How listings, clocks, transfers, penalties and papers are found: cost grows with what is open.
@Suite struct SupervisionPlanTests {
  private func listingPlan(_ change: (inout ListingFilter) -> Void) throws -> QueryPlan {
    var filter = ListingFilter()
    change(&filter)
    return try QueryPlan { _ = try $0.listings(filter, today: "2025-06-01") }
  }

  @Test(arguments: ["active", "late", "zone", "level", "venue", "hazard"])
  func `Lists of active listings read only what is active`(choice: String) throws {
    let plan = try listingPlan { filter in
      filter.isActiveOnly = true
      switch choice {
      case "late": filter.isLateOnly = true
      case "zone": filter.zone = "Z1"
      case "level": filter.level = .city
      case "venue": filter.venue = "V1"
      case "hazard": filter.hazard = "K7QX-H1"
      default: break
      }
    }
    #expect(plan.scans == [], "\(plan)")
    let isNarrow = plan.steps.contains { step in
      step.contains("supervision_active") || step.contains("supervision_by_venue (venue=?")
        || step.hasPrefix("SEARCH s USING INTEGER PRIMARY KEY")
    }
    #expect(isNarrow, "\(plan)")
  }

  @Test(arguments: ["venue", "hazard"])
  func `All listings of a venue or hazard are found by their index`(choice: String) throws {
    let plan = try listingPlan { filter in
      if choice == "venue" { filter.venue = "V1" } else { filter.hazard = "K7QX-H1" }
    }
    #expect(plan.scans == [], "\(plan)")
  }

  @Test(arguments: ["all", "through", "zone", "venue", "owner", "limit"])
  func `The agenda merges what runs with what is open, in order, without sorting`(
    choice: String
  ) throws {
    var filter = AgendaFilter()
    switch choice {
    case "through": filter.through = "2025-06-01"
    case "zone": filter.zone = "Z1"
    case "venue": filter.venue = "V1"
    case "owner": filter.owner = .unit
    case "limit": filter.limit = 10
    default: break
    }
    let plan = try QueryPlan { try $0.agenda(filter) { _ in } }
    #expect(plan.scans == [], "\(plan)")
    #expect(plan.readsOfHistory == [], "\(plan)")
    #expect(plan.steps.contains { $0.contains(" c USING INDEX clock_running") }, "\(plan)")
    #expect(!plan.steps.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
  }

  @Test(arguments: ["listed", "candidate", "recurring"])
  func `Open hazards that are listed, candidates or recurring read only what is open`(
    choice: String
  ) throws {
    var filter = HazardFilter()
    filter.isOpenOnly = true
    filter.limit = 50
    switch choice {
    case "listed": filter.isListedOnly = true
    case "candidate": filter.isCandidateOnly = true
    default: filter.recurringWithin = TimeLimit(value: 12, unit: .month)
    }
    let plan = try QueryPlan { try $0.hazards(filter, today: "2025-06-01") { _ in } }
    #expect(plan.scans == [], "\(plan)")
    #expect(plan.readsOfHistory == [], "\(plan)")
  }

  @Test func `What waits for the calendar is found by its own indices`() throws {
    let hazards = try QueryPlan { _ = try $0.provisionalHazards() }
    #expect(hazards.steps.contains { $0.contains("hazard_provisional") }, "\(hazards)")
    #expect(hazards.scans == [])
    let clocks = try QueryPlan { _ = try $0.provisionalClocks() }
    #expect(clocks.steps.contains { $0.contains("clock_provisional") }, "\(clocks)")
    #expect(clocks.scans == [])
  }

  @Test func `Penalties are found by day, open majors of a unit among what is open`() throws {
    for zone in [nil, "Z1"] as [ZoneCode?] {
      let penalties = try QueryPlan { store in
        _ = try store.penalties(since: "2025-01-01", through: "2025-06-30", zone: zone)
      }
      #expect(penalties.scans == [], "\(penalties)")
      #expect(penalties.steps.contains { $0.contains("penalty_by_day (decided_on>?") })
    }
    let majors = try QueryPlan { _ = try $0.openMajors(ofUnit: "V1") }
    #expect(majors.scans == [], "\(majors)")
    #expect(majors.readsOfHistory == [], "\(majors)")
  }

  @Test func `Recurrences are found by venue and item`() throws {
    let plan = try QueryPlan { store in
      _ = try store.recurrences(before: "K7QX-H1", since: "2024-01-01")
    }
    #expect(plan.scans == [], "\(plan)")
    let isByItem = plan.steps.contains {
      $0.contains("hazard_by_item (venue=? AND item=? AND found_on>? AND found_on<?)")
    }
    #expect(isByItem, "\(plan)")
  }

  @Test func `Single listings, transfers and papers are found by their keys`() throws {
    let plan = try QueryPlan { store in
      _ = try store.listing("K7QX-S1")
      _ = try store.listing(reference: "旧-7")
      _ = try store.transfer("K7QX-T1")
      _ = try store.papers(of: "K7QX-H1")
      _ = try store.lastSerial(of: .order, year: 2025)
      _ = try store.isPaperNumberTaken("n")
    }
    #expect(plan.scans == [], "\(plan)")
    #expect(!plan.steps.contains { $0.hasPrefix("SCAN") && !$0.contains("INDEX") }, "\(plan)")
  }

  @Test(arguments: ["open", "hazard"])
  func `Open transfers, and those of a hazard, are found by their indices`(choice: String) throws {
    var filter = TransferFilter()
    if choice == "open" { filter.isOpenOnly = true } else { filter.hazard = "K7QX-H1" }
    let plan = try QueryPlan { _ = try $0.transfers(filter) }
    #expect(plan.scans == [], "\(plan)")
  }
}
