import PaichaModel
import Testing

@testable import PaichaIntake

@Suite struct HeaderTests {
  @Test(arguments: ["", "\u{FEFF}", "\n\r\n"])
  func `An empty file is a fault that says what is expected`(text: String) throws {
    let fault = try #require(try TestTable(text).fault())
    #expect(fault.code == .empty)
    #expect(fault.what.en.hasSuffix("the file is empty: expected a header with a, b"))
  }

  @Test func `A missing required column lists what was found`() throws {
    let fault = try #require(try TestTable("a,x\n").fault())
    guard case .missingColumns(_, let missing, let found) = fault else {
      Issue.record("another fault: \(fault)")
      return
    }
    #expect(missing == ["b"])
    #expect(found == ["a", "x"])
    #expect(fault.next?.en.contains("--mapping") == true)
  }

  @Test func `A header with more columns than a record may have is refused`() throws {
    let names = (0..<20_000).map { "x\($0)" }
    let text = "a,b," + names.joined(separator: ",") + "\n"
    let fault = try #require(try TestTable(text).fault())
    #expect(fault.code == .brokenHeader)
    #expect(fault.what.en.hasSuffix("it has 20002 columns, which are too many"))
  }

  @Test func `An unknown column is refused`() throws {
    guard case .unknownColumns(_, ["x"], _) = try TestTable("a,b,x\n").fault() else {
      Issue.record("expected x to be refused")
      return
    }
  }

  @Test func `A column that only mappings may fill is refused in a native file`() throws {
    let text = "inspection_ref,venue,inspected_on,venue_name\n"
    let table = TestTable(text).with { $0.layout = .inspections }
    #expect(try table.fault()?.code == .unknownColumns)
  }

  @Test func `A column name that occurs twice is refused`() throws {
    guard case .duplicateColumn(_, "a") = try TestTable("a,b, a\n").fault() else {
      Issue.record("expected a to be refused")
      return
    }
  }

  @Test func `A header with an open quote is refused`() throws {
    #expect(try TestTable("a,\"b\n1,2\n").fault()?.code == .brokenHeader)
  }

  @Test func `Field positions are those of the layouts`() {
    for layout in TableLayout.all {
      #expect(Set(layout.fields.map(\.name)).count == layout.fields.count)
    }
    #expect(TableLayout.inspections.index(of: "level") == InspectionField.level.rawValue)
    #expect(TableLayout.venues.index(of: "floor_area_m2") == VenueField.floorAreaM2.rawValue)
    #expect(TableLayout.inspections.requiredNames == ["inspection_ref", "venue", "inspected_on"])
  }
}
