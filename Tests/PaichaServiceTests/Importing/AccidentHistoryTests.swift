import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Accidents taken over from another system.
@Suite struct AccidentHistoryTests {
  private let book: ServiceBook

  init() throws { book = try ServiceBook.furnished() }

  private func accident(_ reference: String) throws -> AccidentView {
    let id = try #require(try book.store.accident(reference: reference))
    return try #require(try book.store.accident(id))
  }

  @Test func `Accidents stand where the other system left them`() throws {
    let (receipt, rejected) = try book.takingOverAccidents()
    #expect(rejected == [])
    #expect([receipt.rows, receipt.accepted, receipt.unchanged] == [3, 3, 0])
    let first = try accident("SG-1").accident
    #expect(first.phase == .evaluated && first.grade == .larger)
    #expect(first.casualties.lossFen == 12_000_050)
    #expect(first.faults.map(\.minutesLate) == [1])
    #expect(first.investigation?.body == "市政府" && first.approval?.document == "市政复1号")
    let second = try accident("SG-2")
    #expect(second.accident.phase == .approved && second.accident.investigation == nil)
    #expect(second.accident.approval?.isResponsible == false)
    #expect(
      second.clocks.filter(\.isRunning).map(\.clock.kind) == [.accidentEvaluate]
    )
    let third = try accident("SG-3").accident
    #expect(third.phase == .reported && third.opening.holder == .park("Z1", "北园"))
    #expect(third.opening.zone == "Z1" && third.reportOwedSince == nil)
    #expect(try book.problems() == [])
  }

  @Test func `The same file again changes nothing, also after steps were recorded here`() throws {
    try book.takingOverAccidents()
    let third = try accident("SG-3").accident.id
    _ = try book.accidents("handler").handle(
      AccidentCommand(.investigate(body: "区政府"), StepFacts(on: "2025-11-05")),
      of: third
    )
    let head = try book.store.head()
    let (receipt, rejected) = try book.takingOverAccidents()
    #expect(rejected == [])
    #expect([receipt.accepted, receipt.unchanged] == [0, 3])
    #expect(try book.store.head() == head)
  }

  @Test func `What was taken over by mistake is withdrawn, and stays so`() throws {
    try book.takingOverAccidents()
    for (reference, phase) in [("SG-1", AccidentPhase.evaluated), ("SG-2", .approved)] {
      let accident = try accident(reference).accident
      try #require(accident.phase == phase)
      func withdraw(_ document: String?) throws {
        let facts = StepFacts(on: "2025-12-01", note: "误登", document: document)
        _ = try book.accidents("handler").handle(AccidentCommand(.void, facts), of: accident.id)
      }
      let refusal = #expect(throws: AccidentRefusal.self) { try withdraw(nil) }
      #expect(refusal?.code == .documentNeeded)
      try withdraw("市政复9号")
      let view = try self.accident(reference)
      #expect(view.accident.phase == .void && !view.clocks.contains(where: \.isRunning))
    }
    let (receipt, rejected) = try book.takingOverAccidents()
    #expect(rejected == [] && receipt.unchanged == 3)
    #expect(try book.store.accidents(AccidentFilter()).map(\.reference) == ["SG-3"])
    #expect(try book.problems() == [])
  }

  @Test(arguments: [1, 2, 3])
  func `Batches of any size record the same`(batch: Int) throws {
    try book.takingOverAccidents(batch: batch)
    let rows = try book.store.accidents(AccidentFilter())
    #expect(rows.map(\.reference) == ["SG-3", "SG-2", "SG-1"])
    #expect(rows.map(\.id) == ["K7QX-A3", "K7QX-A2", "K7QX-A1"])
  }

  private static let changes: [(column: String, cells: String, other: String)] = [
    ("venue", "SG-1,V1", "SG-1,V2"), ("zone", "SG-1,V1,", "SG-1,,Z1"),
    ("park", "Z1,北园", "Z1,南园"), ("kind", "fire", "other"),
    ("occurred_at", "10:00,三层", "10:01,三层"), ("place", "三层", "四层"),
    ("known_at", "10:05", "10:06"), ("reported_at", "11:06", "11:05"),
    ("course", "充电起火", "起火"), ("deaths", "起火,3", "起火,4"),
    ("serious_injuries", ",0,2,1,", ",0,3,1,"), ("missing", ",0,2,1,", ",0,2,0,"),
    ("loss_yuan", "120000.5", "120000.05"), ("investigated_on", "2024-05-02", "2024-05-03"),
    ("body", "市政府", "省政府"), ("delivered_on", "2024-06-20", "2024-06-21"),
    ("approved_on", "2024-07-01", "2024-07-02"), ("responsible", "false", "true"),
    ("evaluated_on", "2025-06-01", "2025-06-02"), ("document", "市政复1号", "市政复2号"),
  ]

  @Test(arguments: changes.indices)
  func `Other content under a known number is refused by its column`(index: Int) throws {
    let (column, cells, other) = Self.changes[index]
    try book.takingOverAccidents()
    let head = try book.store.head()
    let text = ServiceBook.accidentHistories.replacing(cells, with: other, maxReplacements: 1)
    try #require(text != ServiceBook.accidentHistories)
    let (receipt, rejected) = try book.takingOverAccidents(text)
    #expect([receipt.accepted, receipt.unchanged, receipt.rejected] == [0, 2, 1])
    #expect(rejected.map(\.fault.code) == [.contradictsRecord])
    let reason = try #require(rejected.first).fault.reason.en
    // A venue that becomes a zone differs by the venue first.
    let named = column == "zone" ? "venue" : column
    #expect(reason.hasSuffix("with a different \(named)"), "\(reason)")
    #expect(try book.store.head() == head)
  }

  private static let faults: [(row: String, code: RowCode, column: String?)] = [
    ("B-1,V9,,,fire,2025-05-01 10:00,三层,,2025-05-01 11:00,,,,,,,,,,,,", .unknownVenue, "venue"),
    ("B-1,,Z9,,fire,2025-05-01 10:00,三层,,2025-05-01 11:00,,,,,,,,,,,,", .unknownZone, "zone"),
    ("B-1,,,,fire,2025-05-01 10:00,三层,,2025-05-01 11:00,,,,,,,,,,,,", .missingValue, "venue"),
    (
      "SG-1,V1,,,fire,2025-05-01 10:00,三层,,2025-05-01 11:00,,,,,,,,,,,,", .repeatedCode,
      "accident_ref"
    ),
    ("B-1,V1,,,fire,2025-05-32 10:00,三层,,2025-05-01 11:00,,,,,,,,,,,,", .noSuchDay, "occurred_at"),
    ("B-1,V1,,,fire,2025-05-01 10:00,三层,,,,,,,,,,,,,,", .missingValue, "reported_at"),
  ]

  @Test(arguments: faults.indices)
  func `A wrong row is named with its line, and the rest is taken over`(index: Int) throws {
    let (row, code, column) = Self.faults[index]
    let (receipt, rejected) = try book.takingOverAccidents(
      ServiceBook.accidentHistories + row + "\n"
    )
    #expect([receipt.accepted, receipt.rejected] == [3, 1])
    let fault = try #require(rejected.first?.fault)
    #expect(fault.code == code && fault.column == column && fault.line == 5)
  }

  @Test func `A rehearsal or a strict import with a wrong row writes nothing`() throws {
    let head = try book.store.head()
    let (rehearsal, _) = try book.takingOverAccidents(
      ServiceBook.accidentHistories,
      ImportOptions(isRehearsal: true)
    )
    #expect(rehearsal.accepted == 3 && rehearsal.isRehearsal)
    let wrong =
      ServiceBook.accidentHistories
      + "B-1,V9,,,fire,2025-05-01 10:00,三层,,2025-05-01 11:00,,,,,,,,,,,,\n"
    let (strict, _) = try book.takingOverAccidents(wrong, ImportOptions(isStrict: true))
    #expect(strict.isRehearsal && strict.rejected == 1)
    #expect(try book.store.head() == head)
  }

  @Test func `Only who takes histories over may import`() throws {
    for actor in ["handler", "unit", "inspector"] as [ActorID] {
      let fault = #expect(throws: ServiceFault.self) { try book.takingOverAccidents(by: actor) }
      #expect(fault?.code == .role)
    }
    let (receipt, _) = try book.takingOverAccidents(by: "lead")
    #expect(receipt.accepted == 3)
  }
}
