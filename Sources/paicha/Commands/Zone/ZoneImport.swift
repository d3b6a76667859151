import ArgumentParser
import PaichaIntake
import PaichaModel
import PaichaService

/// Registers zones from a file, or the national ones.
struct ZoneImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "导入经开区 import zones, or the national ones built in",
    discussion: """
      列 columns: code, name; province, region (east, central, west), reporting_unit,
      upgraded_on, status (active, exited), ranked_from, note

      例 examples:
        paicha zone import --national --actor admin
        paicha zone import zones.csv --rejects zones-rejects.csv --actor admin
      """
  )

  @Argument(help: ArgumentHelp("CSV 或 JSON Lines 文件 file, - for stdin", valueName: "file"))
  var file: String?

  @Flag(help: "导入内置的国家级经开区 the national zones, built in")
  var national = false

  @OptionGroup var rejected: RejectsOption
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard (file != nil) != national else {
      throw ValidationError("FILE 或 --national：二者选一, one of them")
    }
    if let file { try rejected.require(apartFrom: file) }
  }

  func run() throws {
    let place = try Workplace(global)
    let source = try file.map { try InputSource.open($0) } ?? EmbeddedRules.nationalZones()
    let rows = try RejectedRows(path: rejected.rejects, at: place)
    let receipt = try place.writing { book in
      try Registration(store: book, session: place.session)
        .importZones(from: source) { try rows.take($0) }
    }
    try place.console.finish(receipt, rows, path: rejected.rejects)
    place.console.say(
      Words(
        zh: "下一步：paicha zone list；登记场所 paicha venue import FILE",
        en: "next: paicha zone list, then register venues with paicha venue import FILE"
      )
    )
  }
}
