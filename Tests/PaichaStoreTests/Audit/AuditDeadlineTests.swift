import PaichaModel
import PaichaStore
import Testing

/// Deadlines that were moved, as audits see them.
@Suite struct AuditDeadlineTests {
  private func order(_ day: Day, deadline: Day) -> HazardEvent {
    .ordered(
      Order(
        StepFacts(on: day),
        deadline: deadline,
        requirement: nil,
        suspendedPart: nil,
        clocks: []
      )
    )
  }

  private func moves(_ history: AuditHistory) throws -> [String] {
    try history.facts(.deadlines).compactMap {
      guard case .deadline(let move) = $0 else { return nil }
      return "\(move.hazard) \(move.day) \(move.earlier) \(move.later) \(move.actor) "
        + "\(move.venue) \(move.zone?.text ?? "-")"
    }
    .sorted()
  }

  @Test(arguments: Engine.allCases)
  func `Orders and returned reviews move deadlines, of open and closed hazards`(
    engine: Engine
  ) throws {
    let history = try AuditHistory(engine)
    let open = try history.find(.sample(.general, due: "2025-04-01"))
    try history.step(open, order("2025-05-01", deadline: "2025-06-01"), by: "li")
    let closed = try history.find(.sample(.general, due: "2025-04-01"), at: "V2")
    try history.book.rectify(closed, on: "2025-04-10", then: .returned(newDeadline: "2025-04-20"))
    try history.book.rectify(closed, on: "2025-04-15", then: .passed)
    #expect(
      try moves(history) == [
        "K7QX-H1 2025-05-01 2025-04-01 2025-06-01 li V1 Z1",
        "K7QX-H2 2025-04-10 2025-04-01 2025-04-20 li V2 Z2",
      ]
    )
  }

  @Test func `An earlier deadline, the same one, and one moved in another year are none`() throws {
    let history = try AuditHistory()
    let earlier = try history.find(.sample(.general, due: "2025-04-01"))
    try history.step(earlier, order("2025-03-10", deadline: "2025-03-20"))
    let same = try history.find(.sample(.general, due: "2025-04-01"))
    try history.step(same, order("2025-03-10", deadline: "2025-04-01"))
    let later = try history.find(.sample(.general, due: "2025-04-01"))
    try history.step(later, order("2026-01-02", deadline: "2026-02-01"))
    #expect(try moves(history) == [])
  }
}
