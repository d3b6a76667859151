import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// The samples that come with the program, through the use cases a newcomer runs first.
@Suite struct SampleImportTests {
  @Test func `Zones, actors, venues and inspections of the samples are all accepted`() throws {
    let book = try ServiceBook()
    let registration = book.registration()
    var rejected: [RejectedRow] = []
    func sample(_ name: String) throws -> InputSource {
      try InputSource.open(PackageFiles.path("samples/\(name)"))
    }
    let zones = try registration.importZones(from: EmbeddedRules.nationalZones()) {
      rejected.append($0)
    }
    #expect(zones.accepted == zones.rows && zones.rows >= 230)
    _ = try registration.importActors(from: try sample("actors.csv")) { rejected.append($0) }
    _ = try registration.importVenues(from: try sample("venues.csv")) { rejected.append($0) }
    for year in ["2025", "2026"] {
      let source = try sample("inspections-\(year).csv")
      let (receipt, rows) = try book.importing(source, by: "admin", today: "2026-12-31")
      #expect(receipt.accepted == receipt.rows)
      #expect(receipt.rows > 100)
      rejected += rows
    }
    #expect(rejected == [])
    #expect(try book.verification().run(checkpoints: [], progress: { _, _ in }).problems == [])
    let evaluations = try book.evaluating().evaluate(year: 2025, asOf: "2026-12-31", zones: [])
    #expect(evaluations.count >= 6)
    #expect(Set(evaluations.compactMap(\.zone.region)) == Set(Region.allCases))
  }
}
