import ArgumentParser
import PaichaIntake
import PaichaModel
import PaichaService

/// Registers venues from a file.
struct VenueImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "导入场所 import venues: CSV or JSON Lines",
    discussion: """
      列 columns: code, name, kind (retail, exhibition, office, complex, other);
      zone, park, enterprise_uscc, enterprise_name, address, lat, lon, floor_area_m2,
      capacity, staff, crowded_place (true, false), opened_on, closed_on

      例 example:
        paicha venue import venues.csv --rejects venues-rejects.csv --actor admin
      """
  )

  @Argument(help: ArgumentHelp("CSV 或 JSON Lines 文件 file, - for stdin", valueName: "file"))
  var file: String

  @OptionGroup var rejected: RejectsOption
  @OptionGroup var global: GlobalOptions

  func validate() throws { try rejected.require(apartFrom: file) }

  func run() throws {
    let place = try Workplace(global)
    let source = try InputSource.open(file)
    let rows = try RejectedRows(path: rejected.rejects, at: place)
    let receipt = try place.writing { book in
      try Registration(store: book, session: place.session)
        .importVenues(from: source) { try rows.take($0) }
    }
    try place.console.finish(receipt, rows, path: rejected.rejects)
    place.console.say(
      Words(
        zh: "下一步：paicha inspect import FILE，或逐项检查 paicha inspect start VENUE",
        en: "next: paicha inspect import FILE, or walk a checklist: paicha inspect start VENUE"
      )
    )
  }
}
