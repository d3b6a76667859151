import GRDB
import PaichaModel
import Testing

@testable import PaichaStore

/// The tables of plans, drills and training against a plain count of the events behind them.
@Suite struct EmergencyTableTests {
  private static let seeds: [UInt64] = [201, 202]

  private func play(_ seed: UInt64) throws -> (history: History, book: TestBook) {
    let history = try History(seed: seed, actions: 300, withNotice: seed.isMultiple(of: 2))
    return (history, try history.play(on: .memory))
  }

  private func rows(_ book: TestBook, _ sql: String) throws -> [Row] {
    try book.store.connection.queue.inDatabase { try Row.fetchAll($0, sql: sql) }
  }

  @Test(arguments: seeds)
  func `Every plan stands in its row as its events tell`(seed: UInt64) throws {
    let (history, book) = try play(seed)
    var told: [Int: PlanFigures] = [:]
    for event in history.batches.flatMap(\.events) {
      switch event {
      case .planOpened(let opening): told[opening.id.number] = PlanFigures(opening)
      case .planStepped(let id, _, let event): told[id.number]?.follow(event)
      case .clockSettled(let settlement):
        if let id = PlanID(settlement.subject) { told[id.number]?.settle(settlement) }
      default: break
      }
    }
    let kept = try rows(book, "SELECT \(PlanFigures.columns) FROM plan ORDER BY key")
    #expect(kept.count == told.count && kept.count > 8)
    for row in kept { #expect(told[row["key"]] == PlanFigures(row), "\(row)") }
    for plan in history.plans {
      let figures = try #require(told[plan.id.number])
      #expect(figures.agrees(with: plan), "\(plan.id)")
    }
  }

  @Test(arguments: seeds)
  func `Every drill stands in its row as its events tell`(seed: UInt64) throws {
    let (history, book) = try play(seed)
    var told: [Int: DrillFigures] = [:]
    for event in history.batches.flatMap(\.events) {
      switch event {
      case .drillOpened(let opening): told[opening.id.number] = DrillFigures(opening)
      case .drillStepped(let id, _, let event): told[id.number]?.follow(event)
      default: break
      }
    }
    let kept = try rows(book, "SELECT \(DrillFigures.columns) FROM drill ORDER BY key")
    #expect(kept.count == told.count && kept.count > 8)
    for row in kept { #expect(told[row["key"]] == DrillFigures(row), "\(row)") }
    for drill in history.drills {
      let figures = try #require(told[drill.id.number])
      #expect(figures.state == drill.phase.rawValue)
      #expect(figures.heldOn == drill.heldOn.map { Int($0.number) })
      #expect(figures.problems == drill.evaluation?.problems ?? 0)
    }
  }

  @Test(arguments: seeds)
  func `The last drill of a venue and a kind of plan is the latest that counts`(
    seed: UInt64
  ) throws {
    let (history, book) = try play(seed)
    var told: [String: Int] = [:]
    for drill in history.drills where drill.phase.counts {
      guard let venue = drill.opening.holder.venue, let day = drill.heldOn else { continue }
      let key = "\(venue) \(drill.opening.plan.kind.rawValue)"
      told[key] = max(told[key] ?? .min, Int(day.number))
    }
    let kept = try rows(
      book,
      """
      SELECT v.code || ' ' || d.plan_kind, d.held_on
      FROM drill_last AS d
      JOIN venue AS v ON v.key = d.venue
      """
    )
    #expect(kept.count == told.count && kept.count > 0)
    for row in kept { #expect(told[row[0]] == row[1], "\(row)") }
    #expect(history.drills.contains { $0.phase == .void && $0.heldOn != nil })
  }

  @Test(arguments: seeds)
  func `Every session stands in its row with the names of those who took part`(
    seed: UInt64
  ) throws {
    let (history, book) = try play(seed)
    let kept = try rows(
      book,
      """
      SELECT
        t.key, t.reference, v.code, t.zone, t.held_on, t.trainees, t.kind, t.course, t.content,
        t.persons, t.passed, t.hours_tenths, t.void_on,
        (SELECT group_concat(name, '|') FROM (
          SELECT name FROM training_person WHERE training = t.key ORDER BY name
        ))
      FROM training AS t
      JOIN venue AS v ON v.key = t.venue
      ORDER BY t.key
      """
    )
    #expect(kept.count == history.sessions.count && kept.count > 8)
    for (row, session) in zip(kept, history.sessions) {
      let names = session.attendance.names.sorted()
      let told: [(any DatabaseValueConvertible)?] = [
        session.id.number, session.reference, session.venue.text, session.zone?.text,
        Int(session.facts.day.number), session.trainees.rawValue, session.kind.rawValue,
        session.course, session.content, session.attendance.persons, session.passed,
        session.hoursTenths, history.voidings[session.id].map { Int($0.number) },
        names.isEmpty ? nil : names.joined(separator: "|"),
      ]
      #expect(Array(row.databaseValues) == told.map { $0?.databaseValue ?? .null })
    }
    #expect(!history.voidings.isEmpty)
  }

  @Test(arguments: seeds)
  func `A drill's findings are hazards, but never an inspection of the year`(
    seed: UInt64
  ) throws {
    let (history, book) = try play(seed)
    var told: [String: Int] = [:]
    for visit in history.truth.inspections where visit.drill == nil {
      told["\(visit.venue) \(visit.day.year)", default: 0] += 1
    }
    let kept = try rows(
      book,
      """
      SELECT v.code || ' ' || y.year, y.inspections
      FROM venue_year AS y
      JOIN venue AS v ON v.key = y.venue
      WHERE y.inspections > 0
      """
    )
    #expect(kept.count == told.count)
    for row in kept { #expect(told[row[0]] == row[1], "\(row)") }
    let found = try rows(
      book,
      """
      SELECT i.key, i.kind, i.venue = d.venue, i.opened = d.problems, d.key
      FROM inspection AS i
      JOIN drill AS d ON d.inspection = i.key
      ORDER BY i.key
      """
    )
    let visits = history.truth.inspections.filter { $0.drill != nil }
    #expect(found.map { $0[0] as Int } == visits.map(\.id.number))
    #expect(found.map { $0[4] as Int } == visits.map { $0.drill?.number ?? 0 })
    #expect(found.allSatisfy { $0[1] == "drill" && $0[2] == 1 && $0[3] == 1 })
    #expect(visits.count > 0)
  }

  @Test(arguments: seeds)
  func `Each record knows its steps, in the order of the journal`(seed: UInt64) throws {
    let (history, book) = try play(seed)
    var told: [String: [Int]] = [:]
    for (entry, event) in history.batches.flatMap(\.events).enumerated() {
      switch event {
      case .planOpened, .planStepped, .drillOpened, .drillStepped:
        told[subject(of: event), default: []].append(entry)
      default: break
      }
    }
    let kept = try rows(
      book,
      """
      SELECT 'P' || plan, entry FROM plan_step
      UNION ALL
      SELECT 'D' || drill, entry FROM drill_step
      ORDER BY 2
      """
    )
    // The book's own entry comes before the history.
    let offset = Int(try book.store.head().size) - history.batches.flatMap(\.events).count
    let steps = kept.reduce(into: [String: [Int]]()) { steps, row in
      steps[row[0], default: []].append(row[1] - offset)
    }
    #expect(steps == told)
  }

  private func subject(of event: Event) -> String {
    switch event {
    case .planOpened(let opening): "P\(opening.id.number)"
    case .planStepped(let id, _, _): "P\(id.number)"
    case .drillOpened(let opening): "D\(opening.id.number)"
    case .drillStepped(let id, _, _): "D\(id.number)"
    default: ""
    }
  }
}
