import Foundation
import Testing

@testable import PaichaIntake

/// The public inspections of Toronto, where they lie beside the project.
@Suite struct DineSafeTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private struct Truth: Decodable, Equatable {
    var rows = 0
    var venues = 0
    var inspections = 0
    var findings = 0
    var hazards_major = 0
    var hazards_general = 0
    var fixed_on_spot = 0
  }

  @Test func `The sample mapping is accepted and registers what is missing`() throws {
    let path = Self.root.appendingPathComponent("samples/mappings/dinesafe.yaml").path
    let mapping = try Mapping.load(path)
    #expect(mapping.layout == .inspections)
    #expect(mapping.registerZones == .missing)
    #expect(mapping.registerVenues == .missing)
  }

  @Test(arguments: ["dinesafe-2012.csv", "dinesafe-2021.csv"])
  func `The sample mapping gives the true counts`(file: String) throws {
    let data = Self.root.appendingPathComponent("../shared/data").standardizedFileURL
    let path = data.appendingPathComponent(file).path
    guard FileManager.default.fileExists(atPath: path) else {
      print("skipped: \(file) is not beside the project")
      return
    }
    let truthBytes = try Data(contentsOf: data.appendingPathComponent("truth.json"))
    let truth = try JSONDecoder().decode([String: Truth].self, from: truthBytes)[file]
    let mappingPath = Self.root.appendingPathComponent("samples/mappings/dinesafe.yaml").path
    let mapping = try Mapping.load(mappingPath)
    let survey = try TableSurvey(
      try InputSource.open(path),
      layout: .inspections,
      mapping: mapping
    )
    #expect(try counts(survey) == truth)
  }

  private func counts(_ survey: TableSurvey) throws -> Truth {
    var truth = Truth()
    var venues: Set<String> = []
    let groups = try GroupedRows(survey)
    while let group = try groups.next() {
      #expect(group.rejected.isEmpty)
      truth.inspections += 1
      truth.rows += group.rows.count
      for row in group.rows {
        venues.insert(row[InspectionField.venue])
        guard !row[InspectionField.description].isEmpty else { continue }
        truth.findings += 1
        if row[InspectionField.level] == "major" { truth.hazards_major += 1 }
        if row[InspectionField.level] == "general" { truth.hazards_general += 1 }
        if row[InspectionField.fixedOnSpot] == "true" { truth.fixed_on_spot += 1 }
      }
    }
    truth.venues = venues.count
    return truth
  }
}
