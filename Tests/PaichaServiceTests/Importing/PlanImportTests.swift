import PaichaIntake
import PaichaJournal
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Emergency plans in force, taken over from a table.
@Suite struct PlanImportTests {
  private static let columns = [
    "plan_ref", "kind", "name", "published_on", "venue", "zone", "park", "version", "number",
    "filed_on", "evaluated_on",
  ]
  private static let header = columns.joined(separator: ",") + "\n"

  private static func row(_ changes: [String: String] = [:]) -> String {
    let right = [
      "plan_ref": "YA-1", "kind": "special", "name": "专项预案", "published_on": "2025-03-03",
      "venue": "V4", "version": "2", "number": "号1", "filed_on": "2025-03-20",
      "evaluated_on": "2025-03-04",
    ]
    let cells = right.merging(changes) { $1 }
    return columns.map { cells[$0] ?? "" }.joined(separator: ",") + "\n"
  }

  private let book: ServiceBook

  /// V4 is crowded and of medium size, so that it owes filing and evaluation.
  init() throws {
    book = try ServiceBook.furnished()
    try book.registering("V4,大商场,retail,Z1,60,true,,\n")
  }

  private func plan(_ id: PlanID = "K7QX-P1") throws -> PlanView {
    try #require(try book.store.plan(id))
  }

  @Test func `A full row is a plan in force and filed, whose evaluation is due in three years`()
    throws
  {
    let (receipt, rejected) = try book.importingPlans(Self.header + Self.row())
    #expect(rejected == [] && receipt.accepted == 1)
    let view = try plan()
    #expect(view.plan.phase == .filed && view.plan.version == 2)
    #expect(view.plan.inForce?.number == "号1" && view.plan.inForce?.publishedOn == "2025-03-03")
    #expect(view.plan.inForce?.filing == .filed(on: "2025-03-20"))
    #expect(view.plan.inForce?.evaluatedOn == "2025-03-04")
    #expect(view.clocks.map(\.clock.kind) == [.planEvaluate])
    #expect(view.clocks.map(\.clock.due.day) == ["2028-03-06"])
    #expect(try book.store.plan(reference: "YA-1") == "K7QX-P1")
    #expect(try book.problems() == [])
  }

  @Test func `What is still owed runs from the days given`() throws {
    let open = ["version": "", "number": "", "filed_on": "", "evaluated_on": ""]
    try book.importingPlans(Self.header + Self.row(open))
    let view = try plan()
    #expect(view.plan.phase == .published && view.plan.version == 1)
    #expect(view.clocks.map(\.clock.kind) == [.planFiling, .planEvaluate])
    #expect(view.clocks.map(\.clock.due.day) == ["2025-03-31", "2028-03-03"])
    let papers = PlanMaterial.allCases.map { AttachedMaterial($0) }
    let file = PlanCommand(
      .file(receiver: "应急局"),
      StepFacts(on: "2025-04-01"),
      materials: papers
    )
    #expect(try book.planning().handle(file, of: "K7QX-P1").plan.phase == .filingSent)
    #expect(try plan().clocks.first { $0.clock.kind == .planFiling }?.daysLate == 1)
  }

  @Test func `Zone bodies and parks have plans; parks owe nothing by them`() throws {
    let open = ["venue": "", "filed_on": "", "evaluated_on": ""]
    let rows =
      Self.row(open.merging(["zone": "Z1"]) { $1 })
      + Self.row(open.merging(["plan_ref": "YA-2", "zone": "Z1", "park": "东园"]) { $1 })
    #expect(try book.importingPlans(Self.header + rows).rejected == [])
    #expect(try plan("K7QX-P1").plan.opening.holder == .zone("Z1"))
    #expect(try plan("K7QX-P1").clocks.map(\.clock.kind) == [.planFiling])
    #expect(try plan("K7QX-P2").plan.opening.holder == .park("Z1", "东园"))
    #expect(try plan("K7QX-P2").clocks.isEmpty)
  }

  private static let faults: [([String: String], RowCode, String)] = [
    (["venue": "V77"], .unknownVenue, "venue"),
    (["venue": "", "zone": "Z77"], .unknownZone, "zone"),
    (["zone": "Z1"], .refusedByRule, "zone"), (["venue": ""], .missingValue, "venue"),
    (["published_on": "2026-01-01"], .futureDay, "published_on"),
    (["filed_on": "2025-03-02"], .daysOutOfOrder, "filed_on"),
    (["plan_ref": "YA-0"], .repeatedCode, "plan_ref"),
    (["kind": "general"], .unknownValue, "kind"), (["version": "0"], .notANumber, "version"),
  ]

  @Test(arguments: faults.indices)
  func `A wrong row is rejected with its place, and the rest is taken over`(index: Int) throws {
    let (changes, code, column) = Self.faults[index]
    let bad = Self.row(["plan_ref": "YA-9"].merging(changes) { $1 })
    let text = Self.header + Self.row(["plan_ref": "YA-0"]) + bad + Self.row(["plan_ref": "YA-2"])
    let (receipt, rejected) = try book.importingPlans(text)
    #expect([receipt.rows, receipt.accepted, receipt.rejected] == [3, 2, 1])
    let fault = try #require(rejected.first).fault
    #expect(fault.code == code && fault.column == column && fault.line == 3, "\(fault)")
    #expect(rejected[0].raw == bad.dropLast())
    #expect(try book.store.plan(reference: "YA-9") == nil)
    #expect(try book.store.plan(reference: "YA-2") == "K7QX-P2")
  }

  @Test func `The same file again changes nothing, whatever has happened since`() throws {
    let text = Self.header + Self.row() + Self.row(["plan_ref": "YA-2", "venue": "V1"])
    try book.importingPlans(text)
    let revise = PlanCommand(.revise(.law), StepFacts(on: "2025-06-01", note: "新规"))
    _ = try book.planning().handle(revise, of: "K7QX-P1")
    let retire = PlanCommand(.retire, StepFacts(on: "2025-06-01", note: "停业"))
    _ = try book.planning().handle(retire, of: "K7QX-P2")
    let head = try book.store.head()
    let (receipt, rejected) = try book.importingPlans(text)
    #expect(rejected == [] && receipt.unchanged == 2 && receipt.accepted == 0)
    #expect(try book.store.head() == head)
  }

  private static let others: [([String: String], String)] = [
    (["kind": "onsite"], "kind"), (["name": "别名"], "name"), (["venue": "V1"], "venue"),
    (["published_on": "2025-03-02"], "published_on"), (["version": "3"], "version"),
    (["number": ""], "number"), (["filed_on": "2025-03-21"], "filed_on"),
    (["evaluated_on": ""], "evaluated_on"), (["venue": "", "zone": "Z1"], "venue"),
  ]

  @Test(arguments: others.indices)
  func `Other content under a known number is refused and names what differs`(index: Int) throws {
    let (changes, part) = Self.others[index]
    try book.importingPlans(Self.header + Self.row())
    let head = try book.store.head()
    let (receipt, rejected) = try book.importingPlans(Self.header + Self.row(changes))
    #expect([receipt.accepted, receipt.unchanged, receipt.rejected] == [0, 0, 1])
    let fault = try #require(rejected.first).fault
    #expect(fault.code == .contradictsRecord && fault.column == "plan_ref")
    #expect(fault.reason.en.hasSuffix("with a different \(part)"), "\(fault.reason.en)")
    #expect(try book.store.head() == head)
  }

  private static let five =
    header + (1...5).map { row(["plan_ref": "N-\($0)"]) }.joined()

  @Test func `Small batches give the same journal; a rehearsal gives none`() throws {
    let head = try book.store.head()
    let rehearsal = try book.importingPlans(Self.five, ImportOptions(isRehearsal: true), batch: 2)
    #expect(rehearsal.receipt.accepted == 5 && rehearsal.receipt.isRehearsal)
    #expect(try book.store.head() == head)
    let small = try book.importingPlans(Self.five, batch: 2).receipt
    let other = try ServiceBook.furnished()
    try other.registering("V4,大商场,retail,Z1,60,true,,\n")
    let big = try other.importingPlans(Self.five).receipt
    #expect(small.accepted == 5 && small.journalRoot == big.journalRoot)
    #expect(try book.store.plan(reference: "N-5") == "K7QX-P5")
  }

  @Test func `In a strict import one wrong row keeps everything out`() throws {
    let head = try book.store.head()
    let text = Self.five + Self.row(["plan_ref": "N-6", "venue": "V77"])
    let (refused, _) = try book.importingPlans(text, ImportOptions(isStrict: true), batch: 2)
    #expect(refused.isRehearsal && refused.rejected == 1)
    #expect(try book.store.head() == head)
    let sound = try book.importingPlans(Self.five, ImportOptions(isStrict: true), batch: 2)
    #expect(sound.receipt.accepted == 5)
  }

  @Test(arguments: Role.allCases)
  func `Only an administrator or a lead takes plans over`(role: Role) throws {
    let actor = ActorID(unchecked: role.rawValue)
    guard role.may(.takeOver) else {
      #expect(throws: ServiceFault.self) {
        try book.importingPlans(Self.header + Self.row(), by: actor)
      }
      #expect(try book.store.plans(PlanFilter()).isEmpty)
      return
    }
    #expect(try book.importingPlans(Self.header + Self.row(), by: actor).receipt.accepted == 1)
  }
}
