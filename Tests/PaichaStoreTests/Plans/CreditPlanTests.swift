import PaichaModel
import PaichaStore
import Testing

/// How listings are found: by subject and venue through indices, never by reading all venues.
@Suite struct CreditPlanTests {
  private func plan(_ change: (inout CreditFilter) -> Void) throws -> QueryPlan {
    var filter = CreditFilter()
    change(&filter)
    return try QueryPlan { try $0.credits(filter) { _ in } }
  }

  @Test func `A subject and a venue are found by their index`() throws {
    for (plan, index) in [
      (try plan { $0.creditCode = "91350200MA2YJ1XR9G" }, "credit_by_uscc (uscc=?)"),
      (try plan { $0.person = "K7QX-N1" }, "credit_by_person (person=?)"),
      (try plan { $0.venue = "V1" }, "credit_by_venue (venue=?)"),
    ] {
      #expect(plan.steps.contains { $0.contains(index) }, "\(plan)")
    }
  }

  @Test func `Listed operators of a zone are found from who is listed`() throws {
    let plan = try QueryPlan { _ = try $0.tallies(year: 2025, asOf: "2025-12-31") }
    #expect(plan.steps.contains { $0.contains("venue_by_uscc (enterprise_uscc=?") }, "\(plan)")
  }
}
