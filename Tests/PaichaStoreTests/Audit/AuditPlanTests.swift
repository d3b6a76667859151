import PaichaModel
import PaichaStore
import Testing

/// How the engine finds what audits look at.
@Suite struct AuditPlanTests {
  private func plan(_ source: AuditSource) throws -> QueryPlan {
    let days = AuditHistory.year
    let request = AuditRequest(source, in: days, tail: days.last(60), followingDays: 60)
    return try QueryPlan { try $0.auditFacts(request) { _ in } }
  }

  @Test(arguments: AuditSource.allCases)
  func `No growing table is read whole, but for evidence`(source: AuditSource) throws {
    let plan = try plan(source)
    #expect(plan.scans == (source == .evidence ? ["SCAN evidence"] : []), "\(plan)")
  }

  @Test(arguments: [AuditSource.inspections, .denominators, .numbers])
  func `Inspections are found through the venues of the years`(source: AuditSource) throws {
    let plan = try plan(source)
    #expect(
      plan.steps.contains {
        $0.contains("inspection_by_venue (venue=? AND inspected_on>? AND inspected_on<?)")
      },
      "\(plan)"
    )
    #expect(plan.steps.contains { $0.contains("venue_year USING PRIMARY KEY (year>?") }, "\(plan)")
  }

  @Test(arguments: [AuditSource.closures, .deadlines, .denominators])
  func `Ended hazards are walked up to the last day found`(source: AuditSource) throws {
    let plan = try plan(source)
    #expect(
      plan.steps.contains { $0.contains("h USING INDEX hazard_closed (found_on<?)") },
      "\(plan)"
    )
    #expect(!plan.steps.contains { $0 == "SCAN h" }, "\(plan)")
  }

  @Test func `Evidence is grouped in the order of its key`() throws {
    #expect(try !plan(.evidence).steps.contains { $0.contains("TEMP B-TREE") })
  }
}
