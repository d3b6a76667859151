import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Rejected rows that come again, corrected.
@Suite struct ImportSupplementTests {
  private static let header = "inspection_ref,venue,inspected_on,item,result,level,description\n"
  private static let good = "R-1,V1,2025-03-03,,fail,general,纸箱\n"
  private static let badLevel = "R-1,V1,2025-03-03,,fail,serious,喷淋\n"
  private static let rightLevel = "R-1,V1,2025-03-03,,fail,major,喷淋\n"
  private static let badItem = "R-1,V1,2025-03-03,XX-1,pass,,\n"
  private static let rightItem = "R-1,V1,2025-03-03,MG-001,pass,,\n"

  private func importing(_ book: ServiceBook, _ rows: String...) throws -> [Int] {
    let receipt = try book.importing(Self.header + rows.joined()).receipt
    return [receipt.accepted, receipt.unchanged, receipt.rejected, receipt.inspections]
  }

  private func heldBack(_ book: ServiceBook) throws -> Int? {
    let inspection = try book.store.inspection(reference: "R-1")
    let row = try book.store.inspections(InspectionFilter()).first
    #expect(inspection?.heldBack == row?.heldBack)
    return inspection?.heldBack
  }

  @Test func `A rejected row leaves its inspection incomplete`() throws {
    let book = try ServiceBook.furnished()
    #expect(try importing(book, Self.good, Self.badLevel, Self.badItem) == [1, 0, 2, 1])
    #expect(try heldBack(book) == 2)
    #expect(try importing(book, Self.good, Self.badLevel, Self.badItem) == [0, 1, 2, 0])
    #expect(try heldBack(book) == 2)
  }

  @Test func `Corrected rows complete it; only they are accepted`() throws {
    let book = try ServiceBook.furnished()
    _ = try importing(book, Self.good, Self.badLevel, Self.badItem)
    #expect(try importing(book, Self.good, Self.rightLevel, Self.rightItem) == [2, 1, 0, 0])
    #expect(try heldBack(book) == 0)
    let whole = try #require(try book.store.inspection(reference: "R-1"))
    #expect(whole.findings.map(\.description) == ["纸箱", "喷淋"])
    #expect(whole.findings.map(\.hazard) == ["K7QX-H1", "K7QX-H2"])
    #expect(whole.passed == ["MG-001"])
    #expect(try importing(book, Self.good, Self.rightLevel, Self.rightItem) == [0, 3, 0, 0])
    #expect(try book.verification().run(checkpoints: [], progress: { _, _ in }).problems == [])
  }

  @Test func `Rows corrected one after the other complete it step by step`() throws {
    let book = try ServiceBook.furnished()
    _ = try importing(book, Self.good, Self.badLevel, Self.badItem)
    #expect(try importing(book, Self.good, Self.rightLevel, Self.badItem) == [1, 1, 1, 0])
    #expect(try heldBack(book) == 1)
    #expect(try importing(book, Self.good, Self.rightLevel, Self.rightItem) == [1, 2, 0, 0])
    #expect(try heldBack(book) == 0)
  }

  @Test func `The corrected rows alone are enough`() throws {
    let book = try ServiceBook.furnished()
    _ = try importing(book, Self.good, Self.badLevel, Self.badItem)
    #expect(try importing(book, Self.rightItem, Self.rightLevel) == [2, 0, 0, 0])
    #expect(try heldBack(book) == 0)
  }

  @Test func `A complete inspection takes no further row, nor an incomplete one too many`() throws {
    let book = try ServiceBook.furnished()
    _ = try importing(book, Self.good, Self.badLevel)
    let more = Self.good.replacing("纸箱", with: "灯")
    #expect(try importing(book, Self.good, Self.rightLevel, more) == [0, 0, 3, 0])
    #expect(try heldBack(book) == 1)
    #expect(try importing(book, Self.good, Self.rightLevel) == [1, 1, 0, 0])
    #expect(try importing(book, Self.good, Self.rightLevel, more) == [0, 0, 3, 0])
  }

  @Test func `Two rows alike are two findings, told apart by their number`() throws {
    let book = try ServiceBook.furnished()
    #expect(try importing(book, Self.good, Self.good) == [2, 0, 0, 1])
    #expect(try importing(book, Self.good, Self.good) == [0, 2, 0, 0])
    #expect(try importing(book, Self.good, Self.good, Self.good) == [0, 0, 3, 0])
    #expect(try book.store.summary().hazards == 2)
  }

  @Test func `An inspection whose rows were all rejected is new when they are corrected`() throws {
    let book = try ServiceBook.furnished()
    #expect(try importing(book, Self.badLevel) == [0, 0, 1, 0])
    #expect(try book.store.inspection(reference: "R-1") == nil)
    #expect(try importing(book, Self.rightLevel) == [1, 0, 0, 1])
  }
}
