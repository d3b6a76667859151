import PaichaIntake
import PaichaJournal
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Drills taken in from a table: judged row by row, with the hazards of their problems.
@Suite struct DrillImportTests {
  private static let columns = [
    "drill_ref", "held_on", "kind", "participants", "venue", "zone", "park", "plan", "plan_kind",
    "topic", "roll", "evaluation", "problems", "problems_closed_on", "reported_on", "reported_to",
    "note", "document",
  ]
  private static let header = columns.joined(separator: ",") + "\n"

  /// A full row of V1, with some cells changed.
  private static func row(_ changes: [String: String] = [:]) -> String {
    let right = [
      "drill_ref": "Y-1", "held_on": "2025-05-19", "kind": "full", "participants": "40",
      "venue": "V1", "plan_kind": "special", "topic": "疏散", "roll": "90", "evaluation": "有序",
      "problems": "灯不亮；卷帘下、通道上堆物", "problems_closed_on": "2025-05-30",
      "reported_on": "2025-05-22", "reported_to": "应急局", "note": "夜间", "document": "演1号",
    ]
    let cells = right.merging(changes) { $1 }
    return columns.map { cells[$0] ?? "" }.joined(separator: ",") + "\n"
  }

  private static let bare = [
    "topic": "", "roll": "", "evaluation": "", "problems": "", "problems_closed_on": "",
    "reported_on": "", "reported_to": "", "note": "", "document": "",
  ]

  private static func bare(_ changes: [String: String]) -> String {
    row(bare.merging(changes) { $1 })
  }

  private let book: ServiceBook

  init() throws { book = try ServiceBook.furnished() }

  @Test func `A full row becomes a drill, its hazards, evaluation and report`() throws {
    let before = try book.store.head().size
    let (receipt, rejected) = try book.importingDrills(Self.header + Self.row())
    #expect(rejected == [])
    #expect([receipt.rows, receipt.accepted, receipt.unchanged] == [1, 1, 0])
    let head = try book.store.head()
    #expect(head.size == before + 4)
    #expect(receipt.journalSize == head.size && receipt.journalRoot == head.root.base64)
    let view = try #require(try book.store.drill("K7QX-D1"))
    let opening = view.drill.opening
    #expect(opening.reference == "Y-1" && opening.holder == .venue("V1") && opening.zone == "Z1")
    #expect(opening.plan == ExercisedPlan(.special) && opening.topic == "疏散" && opening.owesReport)
    #expect(opening.facts.note == "夜间" && opening.facts.document == "演1号")
    #expect(view.drill.conduct == DrillConduct(participants: 40, roll: 90))
    #expect(view.drill.state == .reported(to: "应急局", on: "2025-05-22"))
    #expect(view.drill.evaluation?.text == "有序")
    // The enumeration comma belongs to the text.
    #expect(view.hazards.map(\.description) == ["灯不亮", "卷帘下、通道上堆物"])
    #expect(view.hazards.map(\.state) == ["closed", "closed"])
    #expect(view.hazards.map(\.foundOn) == ["2025-05-19", "2025-05-19"])
    let hazard = try #require(try book.store.hazard("K7QX-H2")?.hazard)
    #expect(hazard.state == .closed(.reported("2025-05-30")))
    #expect(view.clocks.allSatisfy { $0.doneOn != nil })
    #expect(try book.problems() == [])
  }

  @Test func `Problems without a closing day are open hazards`() throws {
    try book.importingDrills(Self.header + Self.row(["problems_closed_on": ""]))
    let view = try #require(try book.store.drill("K7QX-D1"))
    #expect(view.hazards.map(\.state) == ["registered", "registered"])
    #expect(try book.owed().contains { $0.hasPrefix("K7QX-H1 hazard_rectify ") })
  }

  @Test func `A bare row is a drill that waits for its evaluation and report`() throws {
    try book.importingDrills(Self.header + Self.bare([:]))
    let view = try #require(try book.store.drill("K7QX-D1"))
    #expect(view.drill.phase == .held && view.hazards.isEmpty)
    #expect(view.clocks.map(\.clock.kind) == [.drillReport])
  }

  @Test func `Zone bodies and parks hold drills too`() throws {
    let rows =
      Self.bare(["venue": "", "zone": "Z1"])
      + Self.bare(["drill_ref": "Y-2", "venue": "", "zone": "Z2", "park": "东园"])
    #expect(try book.importingDrills(Self.header + rows).receipt.accepted == 2)
    let holders = try book.store.drills(DrillFilter()).map(\.holder)
    #expect(holders == [.park("Z2", "东园"), .zone("Z1")])
  }

  private static let faults: [([String: String], RowCode, String?)] = [
    (["venue": "V77"], .unknownVenue, "venue"),
    (["venue": "", "zone": "Z77"], .unknownZone, "zone"),
    (["venue": "", "zone": "Z77", "park": "东园"], .unknownZone, "zone"),
    (["zone": "Z1"], .refusedByRule, "zone"), (["park": "东园"], .refusedByRule, "park"),
    (["venue": ""], .missingValue, "venue"),
    (["plan": "K7QX-P9"], .unknownPlan, "plan"), (["plan": "无此号"], .unknownPlan, "plan"),
    // The plan of another venue, and one of another kind than the row says.
    (["plan": "K7QX-P2"], .unknownPlan, "plan"),
    (["plan": "K7QX-P1", "plan_kind": "onsite"], .contradictsRecord, "plan_kind"),
    (["venue": "", "zone": "Z1"], .refusedByRule, nil),
    (["drill_ref": "Y-0"], .repeatedCode, "drill_ref"),
    (["held_on": "2026-01-01"], .futureDay, "held_on"),
    (["kind": "drill"], .unknownValue, "kind"),
    (["roll": "39"], .refusedByRule, "roll"),
  ]

  @Test(arguments: faults.indices)
  func `A wrong row is rejected with its place, and the rest is taken in`(index: Int) throws {
    let (changes, code, column) = Self.faults[index]
    try book.publishing(.venue("V1"), .special)
    try book.publishing(.venue("V2"), .special)
    let bad = Self.row(["drill_ref": "Y-9"].merging(changes) { $1 })
    let text =
      Self.header + Self.bare(["drill_ref": "Y-0"]) + bad + Self.bare(["drill_ref": "Y-2"])
    let (receipt, rejected) = try book.importingDrills(text)
    #expect([receipt.rows, receipt.accepted, receipt.rejected] == [3, 2, 1])
    let fault = try #require(rejected.first).fault
    #expect(fault.code == code && fault.column == column && fault.line == 3, "\(fault)")
    #expect(fault.value == column.flatMap { changes[$0] }.flatMap { $0.isEmpty ? nil : $0 })
    #expect(rejected[0].raw == bad.dropLast())
    #expect(try book.store.drill(reference: "Y-9") == nil)
    // What was refused leaves no gap in the numbers.
    #expect(try book.store.drill(reference: "Y-2") == "K7QX-D2")
    #expect(try book.store.lastNumberOfHazards() == 0)
  }

  @Test func `A plan is named by its id or its number elsewhere, as it stood on the day`() throws {
    let plan = try book.publishing(.venue("V1"), .special, on: "2025-03-03")
    let revise = PlanCommand(.revise(.law), StepFacts(on: "2025-06-01", note: "新规"))
    _ = try book.planning().handle(revise, of: plan)
    try book.publishing(plan, on: "2025-07-01")
    try book.importingPlans(
      "plan_ref,kind,name,published_on,venue\nYA-1,onsite,方案,2025-01-02,V1\n"
    )
    let rows =
      Self.bare(["plan": "\(plan)", "plan_kind": ""])
      + Self.bare(["drill_ref": "Y-2", "held_on": "2025-08-01", "plan": "\(plan)"])
      + Self.bare(["drill_ref": "Y-3", "plan": "YA-1", "plan_kind": "onsite"])
    #expect(try book.importingDrills(Self.header + rows).rejected == [])
    let plans = try (1...3).map { number in
      try #require(try book.store.drill(DrillID(origin: "K7QX", number: number))).drill.opening.plan
    }
    #expect(
      plans == [
        ExercisedPlan(plan, version: 1, kind: .special),
        ExercisedPlan(plan, version: 2, kind: .special),
        ExercisedPlan("K7QX-P2", version: 1, kind: .onsite),
      ]
    )
    #expect(try book.importingDrills(Self.header + rows).receipt.unchanged == 3)
  }

  @Test func `The same file again changes nothing, whatever has happened since`() throws {
    let text =
      Self.header + Self.row(["problems_closed_on": ""])
      + Self.bare(["drill_ref": "Y-2", "held_on": "2025-06-01"])
    try book.importingDrills(text)
    let rectify = HazardCommand.rectify(.done, StepFacts(on: "2025-06-02", note: "已修"))
    _ = try book.handling("unit").handle(rectify, of: "K7QX-H1")
    let evaluate = DrillCommand(.evaluate("好", problems: []), StepFacts(on: "2025-06-03"))
    _ = try book.drilling().handle(evaluate, of: "K7QX-D2")
    let void = DrillCommand(.void, StepFacts(on: "2025-06-04", note: "误登"))
    for id in ["K7QX-D1", "K7QX-D2"] as [DrillID] { _ = try book.drilling().handle(void, of: id) }
    let head = try book.store.head()
    let (receipt, rejected) = try book.importingDrills(text)
    #expect(rejected == [])
    #expect([receipt.accepted, receipt.unchanged] == [0, 2])
    #expect(try book.store.head() == head)
  }

  private static let others: [([String: String], String)] = [
    (["held_on": "2025-05-18"], "held_on"), (["kind": "tabletop"], "kind"),
    (["participants": "41"], "participants"), (["venue": "V2"], "venue"),
    (["venue": "", "zone": "Z1", "problems": "", "problems_closed_on": ""], "venue"),
    (["plan_kind": "onsite"], "plan_kind"), (["topic": "火灾"], "topic"), (["topic": ""], "topic"),
    (["roll": "91"], "roll"), (["roll": ""], "roll"), (["evaluation": "无序"], "evaluation"),
    (["problems": "灯不亮"], "problems"),
    (["problems_closed_on": "2025-05-31"], "problems_closed_on"),
    (["reported_on": "2025-05-23"], "reported_on"), (["reported_to": "商务局"], "reported_to"),
    (["note": "白天"], "note"), (["document": "演2号"], "document"),
  ]

  @Test(arguments: others.indices)
  func `Other content under a known number is refused and names what differs`(index: Int) throws {
    let (changes, part) = Self.others[index]
    try book.importingDrills(Self.header + Self.row())
    let head = try book.store.head()
    let (receipt, rejected) = try book.importingDrills(Self.header + Self.row(changes))
    #expect([receipt.accepted, receipt.unchanged, receipt.rejected] == [0, 0, 1])
    let fault = try #require(rejected.first).fault
    #expect(fault.code == .contradictsRecord && fault.column == "drill_ref")
    #expect(fault.value == "Y-1")
    #expect(fault.reason.en.hasSuffix("with a different \(part)"), "\(fault.reason.en)")
    #expect(try book.store.head() == head)
  }

  @Test(arguments: [(["zone": "Z2"], "zone"), (["park": "西园"], "park"), (["park": ""], "park")])
  func `Of a park the zone or the park is named`(changes: [String: String], part: String) throws {
    let park = ["venue": "", "zone": "Z1", "park": "东园"]
    try book.importingDrills(Self.header + Self.bare(park))
    let other = Self.bare(park.merging(changes) { $1 })
    let fault = try #require(try book.importingDrills(Self.header + other).rejected.first).fault
    #expect(fault.reason.en.hasSuffix("with a different \(part)"), "\(fault.reason.en)")
  }

  /// Seven drills, of which five have problems.
  private static let seven =
    header
    + (1...7).map { number in
      let ref = ["drill_ref": "N-\(number)", "venue": number % 2 == 0 ? "V2" : "V1"]
      return number % 3 == 0 ? bare(ref) : row(ref)
    }
    .joined()

  @Test func `Small batches give the same journal as one big batch`() throws {
    let big = try book.importingDrills(Self.seven).receipt
    let other = try ServiceBook.furnished()
    let small = try other.importingDrills(Self.seven, batch: 2).receipt
    #expect(small.accepted == 7 && small.journalRoot == big.journalRoot)
    #expect(small.journalSize == big.journalSize)
    #expect(try other.contents() == book.contents())
    #expect(try other.store.lastNumberOfHazards() == 10)
  }

  @Test func `A rehearsal of several batches judges everything and writes nothing`() throws {
    let head = try book.store.head()
    let rehearsal = ImportOptions(isRehearsal: true)
    let text = Self.seven + Self.row(["drill_ref": "N-8", "venue": "V77"])
    let (receipt, rejected) = try book.importingDrills(text, rehearsal, batch: 2)
    #expect([receipt.rows, receipt.accepted, receipt.rejected] == [8, 7, 1])
    #expect(receipt.isRehearsal && rejected.first?.fault.line == 9)
    #expect(try book.store.head() == head)
  }

  @Test func `In a strict import one wrong row keeps everything out, in every batch`() throws {
    let head = try book.store.head()
    let strict = ImportOptions(isStrict: true)
    let text = Self.seven + Self.row(["drill_ref": "N-8", "venue": "V77"])
    let (refused, rejected) = try book.importingDrills(text, strict, batch: 2)
    #expect(refused.isRehearsal && refused.rejected == 1 && rejected.count == 1)
    #expect(try book.store.head() == head)
    let sound = try book.importingDrills(Self.seven, strict, batch: 2).receipt
    #expect(sound.accepted == 7 && !sound.isRehearsal)
    #expect(try book.store.drill(reference: "N-7") == "K7QX-D7")
    #expect(try book.problems() == [])
  }

  @Test(arguments: Role.allCases)
  func `Who keeps emergency work imports drills`(role: Role) throws {
    let actor = ActorID(unchecked: role.rawValue)
    guard role.may(.keepEmergency) else {
      #expect(throws: ServiceFault.self) {
        try book.importingDrills(Self.header + Self.row(), by: actor)
      }
      return
    }
    #expect(try book.importingDrills(Self.header + Self.row(), by: actor).receipt.accepted == 1)
  }

  @Test func `An inspection of a table is no drill`() throws {
    let (receipt, rejected) = try book.importing(
      "inspection_ref,venue,inspected_on,kind,result,description\nR-1,V1,2025-05-19,drill,fail,灯\n"
    )
    #expect([receipt.accepted, receipt.rejected] == [0, 1])
    #expect(rejected.first?.fault.code == .unknownValue && rejected.first?.fault.column == "kind")
  }
}

extension SQLiteBook {
  /// The number of the last hazard.
  fileprivate func lastNumberOfHazards() throws -> Int {
    try takingTurn { try $0.lastNumber(of: HazardRecord.letter) }
  }
}
