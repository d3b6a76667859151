import Foundation

/// The true counts of a public table, made without this program.
struct PublicTruth: Decodable {
  let rows: Int
  let venues: Int
  let inspections: Int
  let findings: Int
  let majorHazards: Int
  let generalHazards: Int
  let fixedOnSpot: Int

  private enum CodingKeys: String, CodingKey {
    case rows, venues, inspections, findings
    case majorHazards = "hazards_major"
    case generalHazards = "hazards_general"
    case fixedOnSpot = "fixed_on_spot"
  }

  /// The counts of one file, or nothing where they are not beside the project.
  static func of(_ file: String) throws -> PublicTruth? {
    guard let path = PackageFiles.data("truth.json") else { return nil }
    let bytes = try Data(contentsOf: URL(filePath: path))
    return try JSONDecoder().decode([String: PublicTruth].self, from: bytes)[file]
  }
}
