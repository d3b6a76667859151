public import PaichaIntake
public import PaichaModel
import PaichaSchema

/// The reference data of `schema/`, embedded in the binary; each is read only when asked for.
public enum EmbeddedRules {
  /// The edition of the embedded catalogue of check items.
  public static let checklistEdition = "2026.1"

  static let rulebookFile = "schema/rulebook.yaml"

  public static func rulebook() throws(RulebookFault) -> Rulebook {
    try RulebookText(file: rulebookFile, bytes: rulebookText()).rulebook
  }

  static func rulebookText() -> [UInt8] { file(paicha_schema_rulebook) }

  public static func checklist() throws -> Checklist {
    try ReferenceTables.checklist(
      file(paicha_schema_checklist),
      edition: checklistEdition,
      file: "schema/checklist.csv"
    )
  }

  public static func calendar() throws -> WorkCalendar {
    try ReferenceTables.calendar(
      file(paicha_schema_calendar_cn),
      file: "schema/calendar-cn.csv"
    )
  }

  /// How names are folded before they are compared.
  public static func nameFolding() throws(RulebookFault) -> NameFolding {
    try NameFoldingReader.read(file(paicha_schema_name_folding), file: "schema/name-folding.txt")
  }

  /// The national zones as a file to import.
  public static func nationalZones() -> InputSource {
    InputSource(bytes: file(paicha_schema_zones), name: "schema/zones.csv")
  }

  private static func file(
    _ accessor: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?
  ) -> [UInt8] {
    var length = 0
    guard let start = accessor(&length) else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: length))
  }
}
