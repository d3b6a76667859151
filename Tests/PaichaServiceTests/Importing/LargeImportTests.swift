import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Tables of more than one batch.
@Suite struct LargeImportTests {
  private static let inspections = 12_300

  /// So many inspections of one row; every tenth has a finding, every 1,000th is scattered.
  private static func table(_ range: Range<Int>) -> String {
    var text = "inspection_ref,venue,inspected_on,result,level,description\n"
    var late = ""
    for number in range {
      let finding = number % 10 == 0 ? "fail,general,隐患 \(number)" : ",,"
      let row = "R-\(number),V\(number % 3 + 1),2025-0\(number % 9 + 1)-15,"
      text += row + finding + "\n"
      if number % 1_000 == 0 { late += row + "fail,major,后补 \(number)\n" }
    }
    return text + late
  }

  @Test func `A table of several batches is imported, resumed and recognised whole`() throws {
    let book = try ServiceBook.furnished()
    let beginning = Self.table(0..<500)
    let whole = Self.table(0..<Self.inspections)
    let rows = Self.inspections + 13
    try book.importing(beginning)
    let (receipt, rejected) = try book.importing(whole)
    #expect(rejected == [])
    #expect([receipt.rows, receipt.accepted, receipt.unchanged] == [rows, rows - 501, 501])
    #expect(receipt.inspections == Self.inspections - 500)
    #expect([receipt.generalHazards, receipt.majorHazards] == [1_180, 12])
    let (again, _) = try book.importing(whole)
    #expect([again.accepted, again.unchanged, again.rejected] == [0, rows, 0])
    #expect(again.journalSize == receipt.journalSize)
    #expect(again.journalRoot == receipt.journalRoot)
    let summary = try book.store.summary()
    #expect([summary.inspections, summary.hazards] == [Self.inspections, 1_243])
    let last = try #require(try book.store.inspection(reference: "R-12299"))
    #expect(last.id.number == Self.inspections)
    let late = try #require(try book.store.inspection(reference: "R-12000"))
    #expect(late.findings.map(\.level) == [.general, .major])
    let verification = try book.verification().run(checkpoints: [], progress: { _, _ in })
    #expect(verification.problems == [])
    #expect(verification.head.size == receipt.journalSize)
  }

  @Test func `The first table of a book is recorded whole, as one in batches would be`() throws {
    let table = Self.table(0..<Self.inspections)
    let loaded = try ServiceBook.furnished()
    var finishing: [ImportProgress] = []
    let (receipt, rejected) = try loaded.importing(
      table,
      progress: { if case .finishing = $0 { finishing.append($0) } }
    )
    #expect(rejected == [])
    #expect(receipt.inspections == Self.inspections)
    #expect(finishing.first == .finishing(done: 0, of: 10))
    #expect(finishing.last == .finishing(done: 10, of: 10))
    let batched = try ServiceBook.furnished()
    try batched.importing(Self.table(0..<1))
    try batched.importing(
      table,
      progress: {
        if case .finishing = $0 { Issue.record("a book with inspections was loaded") }
      }
    )
    #expect(try loaded.contents() == batched.contents())
    let (again, _) = try loaded.importing(table)
    #expect([again.accepted, again.unchanged] == [0, receipt.rows])
    #expect(again.journalRoot == receipt.journalRoot)
    let verification = try loaded.verification().run(checkpoints: [], progress: { _, _ in })
    #expect(verification.problems == [])
    #expect(verification.head.size == receipt.journalSize)
  }

  @Test func `A first table that cannot be read to its end leaves nothing`() throws {
    struct Stop: Error {}
    let book = try ServiceBook.furnished()
    let head = try book.store.head()
    let bad = "R-X,V1,2025-13-40,,,\n"
    #expect(throws: Stop.self) {
      try book.importing(Self.table(0..<Self.inspections) + bad, reject: { _ in throw Stop() })
    }
    #expect(try book.store.head() == head)
    #expect(try book.contents() == [])
    let (receipt, _) = try book.importing(Self.table(0..<Self.inspections))
    #expect(receipt.inspections == Self.inspections)
  }
}
