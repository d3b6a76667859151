import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Tables of training sessions: taken once, and refused row by row.
@Suite struct TrainingImportTests {
  private let book: ServiceBook

  init() throws { book = try ServiceBook.furnished() }

  @Test(arguments: [1, 2, 2_000])
  func `Every row becomes a session, whatever the size of a batch`(batch: Int) throws {
    let (receipt, rejected) = try book.importingTrainings(batch: batch)
    #expect([receipt.rows, receipt.accepted, receipt.rejected, rejected.count] == [4, 4, 0, 0])
    let rows = try book.store.trainings(TrainingFilter())
    #expect(rows.map(\.reference) == ["T-4", "T-3", "T-2", "T-1"])
    #expect(rows.map(\.id) == ["K7QX-E4", "K7QX-E3", "K7QX-E2", "K7QX-E1"])
    #expect(rows.map(\.hours.tenths) == [240, 25, 20, 320])
    let head = try book.store.requireTraining("K7QX-E1").training
    #expect(head.attendance == .named(["周正", "吴越"]) && head.kind == .initial)
    #expect(head.facts.document == "培〔2025〕1号" && head.zone == "Z1")
    #expect(try book.store.verify { _, _ in }.isSound)
  }

  @Test func `The same table again changes nothing, not even after one was withdrawn`() throws {
    let first = try book.importingTrainings().receipt
    _ = try book.training().void("K7QX-E2", StepFacts(on: "2025-12-01", note: "误登"))
    let again = try book.importingTrainings().receipt
    #expect([again.accepted, again.unchanged, again.rejected] == [0, 4, 0])
    #expect(again.journalSize == first.journalSize + 1)
  }

  private static let bad: [(String, RowCode, String?)] = [
    ("T-9,V77,2025-05-05,staff,2,消防,,3,,,,,\n", .unknownVenue, "venue"),
    ("T-9,V1,2026-05-05,staff,2,消防,,3,,,,,\n", .futureDay, "held_on"),
    ("T-9,V1,2025-05-05,staff,0,消防,,3,,,,,\n", .refusedByRule, "hours"),
    ("T-9,V1,2025-05-05,staff,240.1,消防,,3,,,,,\n", .refusedByRule, "hours"),
    ("T-9,V1,2025-05-05,staff,2.25,消防,,3,,,,,\n", .notHours, "hours"),
    ("T-9,V1,2025-05-05,staff,2,消防,,0,,,,,\n", .refusedByRule, "persons"),
    ("T-9,V1,2025-05-05,staff,2,消防,,1000001,,,,,\n", .refusedByRule, "persons"),
    ("T-9,V1,2025-05-05,head,2,消防,,3,,,,,\n", .refusedByRule, "names"),
    ("T-9,V1,2025-05-05,staff,2,消防,,,甲;甲,,,,\n", .refusedByRule, "names"),
    ("T-9,V1,2025-05-05,staff,2,消防,,3,,,4,,\n", .refusedByRule, "passed"),
    ("T-9,V1,2025-05-05,staff,2,消防,,3,甲,,,,\n", .conflictingValues, "names"),
    ("T-2,V1,2025-05-06,staff,2,消防,,40,,上半年消防,39,,\n", .repeatedCode, "training_ref"),
    ("T-9,V1,2025-05-05\n", .tooFewCells, nil),
  ]

  @Test(arguments: bad.indices)
  func `A bad row is rejected with line, column and code, and the rest is accepted`(
    index: Int
  ) throws {
    let (bad, code, column) = Self.bad[index]
    let (receipt, rejected) = try book.importingTrainings(ServiceBook.trainings + bad)
    #expect([receipt.rows, receipt.accepted, receipt.rejected] == [5, 4, 1])
    let fault = try #require(rejected.first).fault
    #expect(fault.code == code)
    #expect(fault.line == 6)
    #expect(fault.column == column)
    #expect(rejected[0].raw == bad.dropLast())
  }

  private static let other: [(String, String)] = [
    ("T-2,V2,2025-05-06,staff,2,消防,,40,,上半年消防,39,,\n", "venue"),
    ("T-2,V1,2025-05-07,staff,2,消防,,40,,上半年消防,39,,\n", "held_on"),
    ("T-2,V1,2025-05-06,new_staff,2,消防,,40,,上半年消防,39,,\n", "trainees"),
    ("T-2,V1,2025-05-06,staff,2.1,消防,,40,,上半年消防,39,,\n", "hours"),
    ("T-2,V1,2025-05-06,staff,2,用电,,40,,上半年消防,39,,\n", "content"),
    ("T-2,V1,2025-05-06,staff,2,消防,initial,40,,上半年消防,39,,\n", "kind"),
    ("T-2,V1,2025-05-06,staff,2,消防,,41,,上半年消防,39,,\n", "persons"),
    ("T-1,V1,2025-03-02,head,32,初任培训,initial,,周正,,1,,培〔2025〕1号\n", "names"),
    ("T-2,V1,2025-05-06,staff,2,消防,,40,,,39,,\n", "course"),
    ("T-2,V1,2025-05-06,staff,2,消防,,40,,上半年消防,38,,\n", "passed"),
    ("T-2,V1,2025-05-06,staff,2,消防,,40,,上半年消防,39,补,\n", "note"),
    ("T-2,V1,2025-05-06,staff,2,消防,,40,,上半年消防,39,,1号\n", "document"),
  ]

  @Test(arguments: other.indices)
  func `Other content under a known reference is refused with the column that differs`(
    index: Int
  ) throws {
    let (row, column) = Self.other[index]
    let before = try book.importingTrainings().receipt
    let (receipt, rejected) = try book.importingTrainings(ServiceBook.trainingColumns + row)
    let fault = try #require(rejected.first).fault
    #expect(fault.code == .contradictsRecord && fault.column == "training_ref")
    #expect(fault.reason.en.hasSuffix("with a different \(column)"), "\(fault.reason.en)")
    #expect(receipt.journalSize == before.journalSize)
  }

  @Test func `A rehearsal and a strict import with a bad row write nothing`() throws {
    let head = try book.store.head()
    let rehearsed = try book.importingTrainings(
      ServiceBook.trainings,
      ImportOptions(isRehearsal: true)
    )
    #expect([rehearsed.receipt.accepted, rehearsed.receipt.rejected] == [4, 0])
    let strict = try book.importingTrainings(
      ServiceBook.trainings + "T-9,V77,2025-05-05,staff,2,消防,,3,,,,,\n",
      ImportOptions(isStrict: true)
    )
    #expect(strict.receipt.rejected == 1 && strict.receipt.isRehearsal)
    #expect(try book.store.head() == head)
  }

  @Test(arguments: Role.allCases)
  func `Training is imported by who keeps emergency work, histories only by who takes over`(
    role: Role
  ) throws {
    let actor = ActorID(unchecked: role.rawValue)
    func isAllowed(_ body: () throws -> Void) throws -> Bool {
      do {
        try body()
        return true
      } catch let fault as ServiceFault {
        #expect(fault.code == .role)
        return false
      }
    }
    let trains = try isAllowed { try book.importingTrainings(by: actor) }
    #expect(trains == role.may(.keepEmergency))
    let takesOver = try isAllowed { try book.takingOverHazards(by: actor) }
    #expect(takesOver == role.may(.takeOver))
  }
}
