import Foundation
import PaichaSchema
import Testing

/// The binary carries the files of schema/ as they are on disk.
struct EmbeddedFileTests {
  private typealias Accessor = @Sendable (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?

  private static let accessors: [String: Accessor] = [
    "rulebook.yaml": paicha_schema_rulebook,
    "checklist.csv": paicha_schema_checklist,
    "calendar-cn.csv": paicha_schema_calendar_cn,
    "zones.csv": paicha_schema_zones,
    "name-folding.txt": paicha_schema_name_folding,
    "migrations/v0001_foundation.sql": paicha_schema_migration_v0001,
    "migrations/v0002_supervision.sql": paicha_schema_migration_v0002,
    "migrations/v0003_emergency.sql": paicha_schema_migration_v0003,
    "migrations/v0004_credit.sql": paicha_schema_migration_v0004,
    "migrations/v0005_evaluation.sql": paicha_schema_migration_v0005,
    "migrations/v0006_freezing.sql": paicha_schema_migration_v0006,
    "migrations/v0007_scoring.sql": paicha_schema_migration_v0007,
  ]

  @Test(arguments: accessors.keys.sorted())
  func `An embedded file equals the one on disk`(name: String) throws {
    let accessor = try #require(Self.accessors[name])
    var length = 0
    let start = try #require(accessor(&length))
    let file = try Data(contentsOf: Repository.root.appending(path: "schema/\(name)"))
    #expect(file.elementsEqual(UnsafeBufferPointer(start: start, count: length)))
  }

  @Test func `Every data file and migration of schema is embedded and compared here`() throws {
    let data = try Repository.names(in: "schema").filter { name in
      [".csv", ".yaml", ".txt"].contains { name.hasSuffix($0) }
    }
    let migrations = try Repository.names(in: "schema/migrations").map { "migrations/\($0)" }
    #expect((data + migrations).sorted() == Self.accessors.keys.sorted())
  }
}
