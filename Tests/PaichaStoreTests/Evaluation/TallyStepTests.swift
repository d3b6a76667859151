import PaichaModel
import PaichaStore
import Testing

/// What orders, regradings and voidings do to the figures of a zone.
@Suite struct TallyStepTests {
  /// The figures of Z1 in 2025 after one finding at V1, found on 2025-02-01.
  private func tally(
    _ finding: FindingDraft,
    asOf: Day,
    then: (TestBook) throws -> Void
  ) throws -> ZoneTally {
    let book = try Engine.memory.make()
    try book.log(.sample(day: "2025-02-01", finding))
    try then(book)
    return try #require(try book.store.tallies(year: 2025, asOf: asOf)["Z1"])
  }

  @Test func `An order replaces a prefilled deadline, a given one only by an earlier day`() throws {
    let order = { (day: Day) in
      HazardEvent.ordered(
        Order(
          StepFacts(on: "2025-02-02"),
          deadline: day,
          requirement: nil,
          suspendedPart: nil,
          clocks: []
        )
      )
    }
    let prefilled = try tally(.sample(.major, due: nil), asOf: "2025-03-02") { book in
      try book.take(order("2025-03-01"), of: "K7QX-H1")
    }
    #expect([prefilled.majorDue, prefilled.majorOverdue, prefilled.majorPrefilled] == [1, 1, 0])
    for (asOf, late) in [("2025-03-01", 0), ("2025-03-02", 1), ("2025-04-01", 1)] as [(Day, Int)] {
      let earlier = try tally(.sample(.major, due: "2025-04-01"), asOf: asOf) { book in
        try book.take(order("2025-03-01"), of: "K7QX-H1")
      }
      #expect([earlier.majorDue, earlier.majorOverdue] == [late, late])
    }
    for (asOf, late) in [("2025-04-01", 0), ("2025-04-02", 1), ("2025-06-01", 1)] as [(Day, Int)] {
      let later = try tally(.sample(.major, due: "2025-04-01"), asOf: asOf) { book in
        try book.take(order("2025-05-01"), of: "K7QX-H1")
      }
      #expect([later.majorDue, later.majorOverdue] == [late, late])
    }
  }

  @Test func `A regraded hazard counts at its new level, a void one nowhere`() throws {
    let up = Regrading(StepFacts(on: "2025-02-05"), to: .major(nil), authority: "局")
    let regraded = try tally(.sample(.general, due: "2025-03-01"), asOf: "2025-06-01") { book in
      try book.take(.regraded(up), of: "K7QX-H1")
    }
    #expect([regraded.generalDue, regraded.majorDue, regraded.majorOverdue] == [0, 1, 1])
    for asOf in ["2025-03-15", "2025-06-01"] as [Day] {
      let void = try tally(.sample(.major, due: "2025-03-01"), asOf: asOf) { book in
        let facts = StepFacts(on: "2025-04-01", note: "重复")
        try book.take(.voided(Voiding(facts, target: nil)), of: "K7QX-H1")
      }
      #expect([void.majorDue, void.majorOverdue, void.provisional] == [0, 0, 0])
      #expect(void.venuesInspected == 1)
    }
  }
}
