import PaichaModel
import Testing

/// When a listing counts as delisted in time, and its plan as filed in time.
struct ListingTermsTests {
  private let year: ClosedRange<Day> = "2025-01-01"..."2025-12-31"

  private func listing(
    finishBy: Day? = nil,
    delistedOn: Day? = nil,
    plan: ListingTerms.PlanTerm? = nil
  ) -> ListingTerms {
    ListingTerms(
      id: "K7QX-S1",
      venue: "V1",
      venueName: "商场",
      zone: "Z1",
      finishBy: finishBy,
      delistedOn: delistedOn,
      plan: plan
    )
  }

  @Test(
    arguments: [
      ("2025-06-30", "2025-06-30", "2025-12-31", true),
      ("2025-06-30", "2025-07-01", "2025-12-31", false),
      ("2025-06-30", nil, "2025-07-01", false), ("2025-06-30", nil, "2025-06-30", nil),
      // Delisted after the day asked about: not known yet.
      ("2025-06-30", "2025-06-20", "2025-06-10", nil),
      ("2025-06-30", "2025-08-01", "2025-07-15", false),
      // Due in another year, or not approved.
      ("2026-01-01", "2025-06-01", "2026-06-01", nil), ("2024-12-31", nil, "2025-06-01", nil),
      (nil, nil, "2025-12-31", nil),
    ] as [(Day?, Day?, Day, Bool?)]
  )
  func `Delisted by the finish date, the date included`(
    finishBy: Day?,
    delistedOn: Day?,
    asOf: Day,
    isInTime: Bool?
  ) {
    let listing = listing(finishBy: finishBy, delistedOn: delistedOn)
    #expect(listing.isDelistedInTime(in: year, asOf: asOf) == isInTime)
  }

  @Test(
    arguments: [
      ("2025-03-01", "2025-03-15", false, "2025-03-15", "2025-12-31", true),
      ("2025-03-01", "2025-03-15", false, "2025-03-16", "2025-12-31", false),
      ("2025-03-01", "2025-03-15", false, nil, "2025-03-15", nil),
      ("2025-03-01", "2025-03-15", false, nil, "2025-03-16", false),
      // Not notified in the year.
      ("2024-12-31", "2025-01-15", false, "2025-01-02", "2025-12-31", nil),
      // A term that may still move decides against nobody, but one kept is kept.
      ("2025-12-28", "2026-01-14", true, nil, "2026-03-01", nil),
      ("2025-12-28", "2026-01-14", true, "2026-02-01", "2026-03-01", nil),
      ("2025-12-28", "2026-01-14", true, "2026-01-10", "2026-03-01", true),
      // Filed after the day asked about.
      ("2025-03-01", "2025-03-15", false, "2025-03-10", "2025-03-05", nil),
    ] as [(Day, Day, Bool, Day?, Day, Bool?)]
  )
  func `A plan in time by its term, the last day included`(
    notifiedOn: Day,
    due: Day,
    isProvisional: Bool,
    filedOn: Day?,
    asOf: Day,
    isInTime: Bool?
  ) {
    let term = ListingTerms.PlanTerm(
      notifiedOn: notifiedOn,
      due: DueDay(day: due, isProvisional: isProvisional),
      filedOn: filedOn
    )
    #expect(listing(plan: term).isPlanInTime(in: year, asOf: asOf) == isInTime)
  }

  @Test func `Without a notice no plan is owed`() {
    #expect(listing().isPlanInTime(in: year, asOf: "2025-12-31") == nil)
  }
}
