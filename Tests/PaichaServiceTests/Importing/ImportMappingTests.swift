import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Importing somebody else's table through a mapping.
@Suite struct ImportMappingTests {
  private static let mapping = """
    version: 1
    table: inspections
    fields:
      inspection_ref: No
      venue: Shop
      inspected_on: { column: Date, format: "MM/DD/YYYY" }
      result: { constant: fail }
      description: Note
      venue_name: Name
      zone: Area
      zone_name: Area Name
    finding:
      when: { column: Note, not_empty: true }
    register:
      zones: missing
      venues: missing
    """

  private static let table = """
    No,Shop,Date,Note,Name,Area,Area Name
    1,S1,03/04/2025,dirty floor,Shop One,A1,Area One
    1,S1,03/04/2025,no light,Shop One,A1,Area One
    2,S2,03/05/2025,,Shop Two,A1,Area One
    3,V1,03/06/2025,blocked,Other Name,A2,Area Two

    """

  private func options(_ text: String = mapping) throws -> ImportOptions {
    ImportOptions(mapping: try Mapping.parse(text, path: "map.yaml"))
  }

  @Test func `Zones and venues that are missing are registered from the rows, once`() throws {
    let book = try ServiceBook.furnished()
    let (receipt, rejected) = try book.importing(Self.table, try options())
    #expect(rejected == [])
    #expect([receipt.rows, receipt.accepted] == [4, 4])
    #expect([receipt.inspections, receipt.findings] == [3, 3])
    #expect(receipt.venuesRegistered == 2)
    #expect(try book.store.zone("A1")?.name == "Area One")
    #expect(try book.store.zone("A2") == nil)
    let venue = try #require(try book.store.venue("S1"))
    #expect([venue.name, venue.zone?.text, venue.kind.rawValue] == ["Shop One", "A1", "other"])
    #expect(try book.store.venue("V1")?.name == "商场")
    #expect(try book.store.inspection(reference: "3")?.zone == "Z1")
    let (again, _) = try book.importing(Self.table, try options())
    #expect([again.accepted, again.unchanged, again.venuesRegistered] == [0, 4, 0])
    #expect(try book.verification().run(checkpoints: [], progress: { _, _ in }).problems == [])
  }

  @Test func `Without leave to register, an unknown venue or zone is a rejected row`() throws {
    let book = try ServiceBook.furnished()
    let never = Self.mapping.replacing("venues: missing", with: "venues: never")
    let (receipt, rejected) = try book.importing(Self.table, try options(never))
    #expect([receipt.accepted, receipt.rejected] == [1, 3])
    #expect(Set(rejected.map(\.fault.code)) == [.unknownVenue])
    #expect(rejected.first?.fault.column == "Shop")
    let noZones = Self.mapping.replacing("zones: missing", with: "zones: never")
    let (second, others) = try book.importing(Self.table, try options(noZones))
    #expect([second.unchanged, second.rejected] == [1, 3])
    #expect(Set(others.map(\.fault.code)) == [.unknownZone])
    #expect(try book.store.venue("S1") == nil)
  }

  @Test func `A rehearsal with a mapping registers nothing`() throws {
    let book = try ServiceBook.furnished()
    var options = try options()
    options.isRehearsal = true
    let (receipt, _) = try book.importing(Self.table, options)
    #expect([receipt.accepted, receipt.venuesRegistered] == [4, 2])
    #expect(try book.store.venue("S1") == nil)
    #expect(try book.store.zone("A1") == nil)
  }

  @Test(arguments: ["dinesafe-2012.csv", "dinesafe-2021.csv"])
  func `The public inspections of Toronto come out with their true counts`(file: String) throws {
    guard let path = PackageFiles.data(file), let truth = try PublicTruth.of(file) else {
      print("skipped: \(file) is not beside the project")
      return
    }
    let mapping = try Mapping.load(PackageFiles.path("samples/mappings/dinesafe.yaml"))
    let book = try ServiceBook.furnished()
    let source = try InputSource.open(path)
    let (receipt, rejected) = try book.importing(source, ImportOptions(mapping: mapping))
    #expect(rejected == [])
    #expect([receipt.rows, receipt.accepted, receipt.rejected] == [truth.rows, truth.rows, 0])
    #expect([receipt.inspections, receipt.findings] == [truth.inspections, truth.findings])
    #expect(receipt.generalHazards == truth.generalHazards)
    #expect(receipt.majorHazards == truth.majorHazards)
    #expect(receipt.venuesRegistered == truth.venues)
    var onSpot = 0
    var closedMajors = 0
    try book.store.hazards(HazardFilter(), today: "2025-12-31") { row in
      onSpot += row.state == "closed" || row.state == "rectified" ? 1 : 0
      closedMajors += row.state == "closed" && row.level == .major ? 1 : 0
    }
    #expect(onSpot == truth.fixedOnSpot)
    #expect(closedMajors == 0)
  }
}
