import Foundation
import PaichaModel
import Testing

@testable import PaichaIntake

@Suite struct MappingTests {
  private let required = """
      inspection_ref: Ref
      venue: Venue
      inspected_on: Day
    """

  private func mapping(_ fields: String, _ rest: String = "") throws -> Mapping {
    let text = "version: 1\ntable: inspections\nfields:\n\(required)\n\(fields)\n\(rest)\n"
    return try Mapping.parse(text, path: "map.yaml")
  }

  /// One field of all rows, read through a mapping.
  private func texts(
    _ field: InspectionField,
    of mapping: Mapping,
    _ table: String
  ) throws -> [String] {
    let outcome = try TestTable(table).with { $0.mapping = mapping }.read()
    return outcome.rows.map { $0[field.rawValue] }
  }

  @Test func `A plain string takes a column and other columns are ignored`() throws {
    let mapping = try mapping("")
    let table = "Extra,Day,Venue,Ref\nx,2025-01-02,V1,R1\n"
    #expect(try texts(.inspectionRef, of: mapping, table) == ["R1"])
    #expect(try texts(.inspectedOn, of: mapping, table) == ["2025-01-02"])
    #expect(try texts(.location, of: mapping, table) == [""])
  }

  @Test func `Values are translated, blanks by their own entry or the default`() throws {
    let listed = try mapping("  kind: {column: K, values: {日常: routine, '': special}}")
    let table = "Ref,Venue,Day,K\n1,V,D, 日常 \n2,V,D,\n"
    #expect(try texts(.kind, of: listed, table) == ["routine", "special"])
    let fallback = try mapping("  kind: {column: K, values: {日常: routine}, default: joint}")
    #expect(try texts(.kind, of: fallback, table) == ["routine", "joint"])
    let bare = try mapping("  kind: {column: K, values: {日常: routine}}")
    #expect(try texts(.kind, of: bare, table) == ["routine", ""])
  }

  @Test func `A value that is not listed rejects the row and names it`() throws {
    let mapping = try mapping("  kind: {column: K, values: {日常: routine}}")
    let table = TestTable("Ref,Venue,Day,K\n1,V,D,日常\n2,V,D,夜间\n")
    let outcome = try table.with { $0.mapping = mapping }.read()
    let fault = try #require(outcome.rejected.first?.fault)
    #expect(fault.code == .valueNotListed)
    #expect(fault.line == 3)
    #expect(fault.column == "K")
    #expect(fault.value == "夜间")
    #expect(outcome.rows.count == 1)
  }

  @Test func `Dates are normalised, placeholders are empty, others reject`() throws {
    let mapping = try mapping(
      "  deadline: {column: Due, format: MM/DD/YYYY, empty: [01/01/1900, n/a]}"
    )
    let table = TestTable("Ref,Venue,Day,Due\n1,V,D,03/09/2025\n2,V,D,01/01/1900\n3,V,D,9/3/25\n")
    let outcome = try table.with { $0.mapping = mapping }.read()
    #expect(outcome.rows.map { $0[InspectionField.deadline.rawValue] } == ["2025-03-09", ""])
    #expect(outcome.rejected.map(\.fault.code) == [.formatMismatch])
  }

  @Test func `Columns are joined without their blanks and constants fill every row`() throws {
    let mapping = try mapping(
      "  location: {join: [F, R], with: '-'}\n  zone: {constant: '0011'}"
    )
    let table = "Ref,Venue,Day,F,R\n1,V,D,2,201\n2,V,D,,201\n"
    #expect(try texts(.location, of: mapping, table) == ["2-201", "201"])
    #expect(try texts(.zone, of: mapping, table) == ["0011", "0011"])
  }

  @Test(arguments: [
    ("not_empty: true", ["x", "y", ""]), ("equals: x", ["x", "", ""]),
    ("in: [y, z]", ["", "y", ""]),
  ])
  func `Rows without a finding keep only the inspection`(test: String, kept: [String]) throws {
    let mapping = try mapping(
      "  description: F\n  result: {constant: fail}\n  kind: {constant: routine}",
      "finding: {when: {column: F, \(test)}}"
    )
    let table = "Ref,Venue,Day,F\n1,V,D,x\n2,V,D,y\n3,V,D, \u{3000} \n"
    #expect(try texts(.description, of: mapping, table) == kept)
    #expect(try texts(.result, of: mapping, table) == kept.map { $0.isEmpty ? "" : "fail" })
    #expect(try texts(.kind, of: mapping, table) == ["routine", "routine", "routine"])
  }

  @Test func `JSON Lines are mapped by key and other keys are ignored`() throws {
    let mapping = try mapping("  location: L")
    let table = "{\"Ref\":1,\"Venue\":2,\"Day\":\"D\",\"L\":\"x\",\"Other\":5}\n"
    #expect(try texts(.location, of: mapping, table) == ["x"])
  }

  @Test func `A mapping file may have a mark or be in GB18030`() throws {
    let text = "version: 1\ntable: inspections\nname: 日常检查\nfields:\n\(required)\n"
    for bytes in [[0xEF, 0xBB, 0xBF] + Array(text.utf8), GB18030Encoder().bytes(text)] {
      let path = NSTemporaryDirectory() + "/paicha-mapping-\(UUID().uuidString).yaml"
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      defer { unlink(path) }
      #expect(try Mapping.load(path).name == "日常检查")
    }
  }

  @Test func `Registration is never unless asked for`() throws {
    #expect(try mapping("").registerZones == .never)
    let asked = try mapping("", "register: {zones: missing, venues: never}")
    #expect(asked.registerZones == .missing)
    #expect(asked.registerVenues == .never)
  }

  @Test func `A mapped column that the header lacks names the mapping's line`() throws {
    let mapping = try mapping("  location: Where")
    let fault = try TestTable("Ref,Venue,Day\n").with { $0.mapping = mapping }.fault()
    let expected = IntakeFault.mappingColumn(
      path: "map.yaml",
      line: 7,
      column: "Where",
      found: ["Ref", "Venue", "Day"]
    )
    #expect(fault == expected)
  }
}
