import PaichaIntake
import PaichaJournal
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Importing a table of inspections that is right.
@Suite struct InspectionImportTests {
  static let header = """
    inspection_ref,venue,inspected_on,item,result,level,description,deadline,fixed_on_spot,closed_on

    """

  static let table =
    header + """
      R-1,V1,2025-03-03,MG-001,pass,,,,,
      R-1,V1,2025-03-03,,fail,general,纸箱,2025-03-20,,
      R-1,V1,2025-03-03,,fail,major,喷淋,,,
      R-2,V2,2025-03-04,,,,,,,
      R-3,V1,2025-03-05,,fail,general,灯,,true,
      R-3,V1,2025-03-05,,fail,major,门,,true,
      R-3,V1,2025-03-05,,fail,major,梯,2025-04-01,,2025-03-30

      """

  @Test func `The receipt counts rows, inspections, findings and hazards`() throws {
    let book = try ServiceBook.furnished()
    let source = ServiceBook.source(Self.table)
    let (receipt, rejected) = try book.importing(source)
    #expect(rejected == [])
    #expect([receipt.rows, receipt.accepted, receipt.unchanged, receipt.rejected] == [7, 7, 0, 0])
    #expect([receipt.inspections, receipt.findings] == [3, 5])
    #expect([receipt.generalHazards, receipt.majorHazards] == [2, 3])
    #expect(receipt.venuesRegistered == 0)
    #expect(receipt.isRehearsal == false)
    #expect(receipt.file == "table.csv")
    #expect(receipt.sha256 == ContentHash.of(Array(Self.table.utf8)).hex)
    let head = try book.store.head()
    #expect(receipt.journalSize == head.size)
    #expect(receipt.journalRoot == head.root.base64)
    #expect(try book.store.summary().hazards == 5)
  }

  @Test func `Each row becomes what it says`() throws {
    let book = try ServiceBook.furnished()
    try book.importing(Self.table)
    let first = try #require(try book.store.inspection(reference: "R-1"))
    #expect(first.passed == ["MG-001"])
    #expect(first.findings.map(\.description) == ["纸箱", "喷淋"])
    #expect(first.findings[0].deadline == .given("2025-03-20"))
    #expect(first.findings[1].deadline.setBy == .rulebook)
    #expect([first.heldBack, first.notApplicable.count] == [0, 0])
    #expect(first.zone == "Z1")
    var states: [String] = []
    try book.store.hazards(HazardFilter(), today: "2025-12-31") { row in
      states.append("\(row.description) \(row.state)")
    }
    #expect(
      states.sorted()
        == ["喷淋 registered", "梯 closed", "灯 closed", "纸箱 registered", "门 rectified"].sorted()
    )
    #expect(try book.verification().run(checkpoints: [], progress: { _, _ in }).problems == [])
  }

  @Test func `The same bytes again change nothing`() throws {
    let book = try ServiceBook.furnished()
    try book.importing(Self.table)
    let head = try book.store.head()
    for _ in 0..<2 {
      let (receipt, rejected) = try book.importing(Self.table)
      #expect(rejected == [])
      #expect([receipt.accepted, receipt.unchanged, receipt.rejected] == [0, 7, 0])
      #expect([receipt.inspections, receipt.findings, receipt.majorHazards] == [0, 0, 0])
      #expect(try book.store.head() == head)
    }
  }

  @Test func `A rehearsal says the same and writes nothing`() throws {
    let book = try ServiceBook.furnished()
    let head = try book.store.head()
    let (receipt, rejected) = try book.importing(Self.table, ImportOptions(isRehearsal: true))
    #expect(rejected == [])
    #expect([receipt.rows, receipt.accepted] == [7, 7])
    #expect([receipt.inspections, receipt.findings] == [3, 5])
    #expect(receipt.isRehearsal)
    #expect(try book.store.head() == head)
    #expect(try book.contents() == [])
    let (real, _) = try book.importing(Self.table)
    #expect([real.accepted, real.inspections, real.findings] == [7, 3, 5])
  }

  @Test func `Rows of one inspection far apart become one inspection`() throws {
    let rows = Self.table.dropFirst(Self.header.count).split(separator: "\n").map(String.init)
    let scattered = [0, 4, 3, 1, 5, 2, 6].map { rows[$0] }
    let together = try ServiceBook.furnished()
    let apart = try ServiceBook.furnished()
    try together.importing(Self.table)
    let (receipt, rejected) = try apart.importing(
      Self.header + scattered.joined(separator: "\r\n") + "\r\n"
    )
    #expect(rejected == [])
    #expect([receipt.accepted, receipt.inspections, receipt.findings] == [7, 3, 5])
    for reference in ["R-1", "R-2", "R-3"] as [InspectionReference] {
      let left = try #require(try together.store.inspection(reference: reference))
      let right = try #require(try apart.store.inspection(reference: reference))
      #expect(left.findings.map(\.description) == right.findings.map(\.description))
      #expect([left.passed, left.notApplicable] == [right.passed, right.notApplicable])
    }
  }

  @Test func `An empty table imports nothing and says so`() throws {
    let book = try ServiceBook.furnished()
    let head = try book.store.head()
    let (receipt, _) = try book.importing(Self.header)
    #expect([receipt.rows, receipt.accepted] == [0, 0])
    #expect(receipt.journalSize == head.size)
    #expect(try book.store.head() == head)
  }

  @Test(arguments: [("evaluator", false), ("listing_body", false), ("handler", true)])
  func `Only roles that may log inspections import them`(actor: String, isAllowed: Bool) throws {
    let book = try ServiceBook.furnished()
    let head = try book.store.head()
    if isAllowed {
      try book.importing(Self.table, by: ActorID(unchecked: actor))
      return
    }
    let fault = #expect(throws: ServiceFault.self) {
      try book.importing(Self.table, by: ActorID(unchecked: actor))
    }
    #expect(fault?.code == .role)
    #expect(try book.store.head() == head)
  }

  @Test func `A unit imports self-checks, and nothing at all of a table with others`() throws {
    let book = try ServiceBook.furnished()
    let head = try book.store.head()
    #expect(throws: InspectionRefusal.self) { try book.importing(Self.table, by: "unit") }
    #expect(try book.store.head() == head)
    let own = "inspection_ref,venue,inspected_on,kind\nS-1,V1,2025-03-03,self\n"
    #expect(try book.importing(own, by: "unit").receipt.accepted == 1)
  }
}
