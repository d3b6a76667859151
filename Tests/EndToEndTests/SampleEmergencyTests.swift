import Foundation
import Testing

/// The sample plans, drills and training: taken in without a rejected row, and what they show.
@Suite(.needsProgram) struct SampleEmergencyTests {
  /// A book with the registers and the three tables, and the receipts.
  private func made() throws -> (Sandbox, [TakenOverRow]) {
    let sandbox = try SampleBook.registers()
    let receipts: [TakenOverRow] = try ["plan", "drill", "training"].map { noun in
      let file = noun == "training" ? "training.csv" : "\(noun)s.csv"
      return try sandbox.ask(noun, "import", Checkout.sample(file))
    }
    return (sandbox, receipts)
  }

  @Test func `The samples are taken in whole, and once`() throws {
    let (sandbox, receipts) = try made()
    #expect(receipts.map(\.rows) == [168, 290, 639])
    #expect(receipts.map(\.accepted) == [168, 290, 639])
    #expect(receipts.allSatisfy { $0.rejected == 0 && $0.unchanged == 0 })
    let size = try sandbox.journalSize()
    for (noun, file) in [("plan", "plans"), ("drill", "drills"), ("training", "training")] {
      let again: TakenOverRow = try sandbox.ask(noun, "import", Checkout.sample("\(file).csv"))
      #expect(again.accepted == 0 && again.unchanged == again.rows && again.rejected == 0)
    }
    #expect(try sandbox.journalSize() == size)
    let plans: [PlanListRow] = try sandbox.ask("plan", "list")
    #expect(plans.count == 168 && plans.count { $0.holder == "zone" } == 9)
    let drills: [DrillListRow] = try sandbox.ask("drill", "list")
    #expect(drills.count == 290 && drills.count { $0.holder == "zone" } == 5)
    // Forty-four problems, seventeen drills of which had theirs closed.
    #expect(drills.map(\.problems).reduce(0, +) == 44)
    let days = drills.compactMap(\.held_on)
    #expect(days.count == 290 && days == days.sorted(by: >))
    let hazards: [HazardRow] = try sandbox.ask("hazard", "list")
    #expect(hazards.count == 44 && hazards.contains { $0.state == "closed" })
    try sandbox.expectVerified()
  }

  @Test func `Who owes a drill is exactly who did not hold one`() throws {
    let (sandbox, _) = try made()
    let rows: [OwedDrillRow] = try sandbox.ask("drill", "due", "--overdue")
    let told = rows.filter { $0.venue != nil }.map { "\($0.venue ?? "") \($0.duty) \($0.due_on)" }
    #expect(
      told == [
        "TY-C01 drill_complex_fire 2025-12-31", "TY-C01 drill_crowded 2025-12-31",
        "BJ-R02 drill_crowded 2026-06-30", "HF-C02 drill_complex_fire 2026-06-30",
        "HF-C02 drill_crowded 2026-06-30", "SIP-O02 drill_ordinary_onsite 2026-06-30",
      ]
    )
    #expect(rows.first?.last_on == "2025-06-19" && rows.first?.days_late == 324)
    let zone: [OwedDrillRow] = try sandbox.ask(
      typing: "drill due --overdue --zone 11101001",
      as: "admin"
    )
    #expect(zone.filter { $0.venue != nil }.map(\.venue) == ["BJ-R02"])
    let agenda: [DueRow] = try sandbox.ask(typing: "due --what drill_hold --within 0", as: nil)
    #expect(
      agenda.filter { $0.venue != nil }.map(\.subject)
        == told.map { String($0.prefix { $0 != " " }) }
    )
  }

  @Test func `Figures of a half-year add up`() throws {
    let (sandbox, _) = try made()
    let rows: [DrillStatsRow] = try sandbox.ask(typing: "stats drills --half 2025H1")
    let total = try #require(rows.last)
    #expect(total.zone == "all" && total.period == "2025H1" && total.as_of == "2025-06-30")
    for figure in [\DrillStatsRow.periods_due, \.periods_met, \.drills, \.problems, \.reported] {
      #expect(rows.dropLast().map { $0[keyPath: figure] }.reduce(0, +) == total[keyPath: figure])
    }
    let zone = try #require(rows.first { $0.zone == "11101001" })
    #expect(zone.drills == 8 && zone.full == 5 && zone.participants == 1_130 && zone.problems == 1)
    let alone: [DrillStatsRow] = try sandbox.ask(
      typing: "stats drills --half 2025H1 --zone 11101001"
    )
    #expect(alone.last?.drills == 8 && alone.last?.periods_due == zone.periods_due)
    let first: [DrillStatsRow] = try sandbox.ask(typing: "stats drills --quarter 2025Q1")
    let second: [DrillStatsRow] = try sandbox.ask(typing: "stats drills --quarter 2025Q2")
    #expect(first.last?.periods_due == 0 && first.last?.rate == nil)
    #expect(second.last?.periods_due == total.periods_due)
    #expect((first.last?.drills ?? 0) + (second.last?.drills ?? 0) == total.drills)
    let kinds: [DrillStatsRow] = try sandbox.ask(typing: "stats drills --half 2025H1 --by kind")
    #expect(kinds.last?.drills == total.drills && kinds.last?.kind == "all")
  }

  @Test func `Which plans are missing follows from the table`() throws {
    let (sandbox, _) = try made()
    let complex: [MissingPlanRow] = try sandbox.ask(
      "plan",
      "list",
      "--missing",
      "--venue",
      "BJ-C01"
    )
    #expect(complex.map(\.plan) == ["onsite"])
    let retail: [MissingPlanRow] = try sandbox.ask("plan", "list", "--missing", "--venue", "BJ-R01")
    #expect(retail.map(\.plan) == ["special"] && retail.first?.status == "unverified")
    let all: [MissingPlanRow] = try sandbox.ask("plan", "list", "--missing")
    #expect(all.count { $0.holder == "zone" } == 4)
  }
}
