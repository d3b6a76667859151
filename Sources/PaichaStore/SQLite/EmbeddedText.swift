import PaichaSchema

/// Texts of `schema/` that the store needs, embedded in the binary.
enum EmbeddedText {
  static var migration0001: String { text(paicha_schema_migration_v0001) }
  static var migration0002: String { text(paicha_schema_migration_v0002) }
  static var migration0003: String { text(paicha_schema_migration_v0003) }
  static var migration0004: String { text(paicha_schema_migration_v0004) }
  static var migration0005: String { text(paicha_schema_migration_v0005) }
  static var migration0006: String { text(paicha_schema_migration_v0006) }
  static var migration0007: String { text(paicha_schema_migration_v0007) }

  private static func text(
    _ accessor: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?
  ) -> String {
    var length = 0
    guard let start = accessor(&length) else { return "" }
    return String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
  }
}
