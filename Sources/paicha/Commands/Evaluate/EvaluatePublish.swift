import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService

/// Writes the bulletin of a year's results as an official document.
struct EvaluatePublish: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "评价结果通报，公文格式 the bulletin of results as an official document",
    discussion: """
      通报总是中文，不记入台账；同一账套、规则库和截至日，内容逐字节相同。
      文号、主送机关、发文机关不给的，留待填写。结果为项目默认评分，非官方结果。
      Always in Chinese, and no journal entry. The same book, rulebook and day give
      the same bytes. A number or issuer that is not given is left to be filled in.

      例 examples:
        paicha evaluate publish --year 2025
        paicha evaluate publish --year 2025 --number "京商安〔2026〕5号" \\
          --issuer "北京市商务局" --format html --out bulletin-2025.html
      """
  )

  @Option(help: ArgumentHelp("年度 year", valueName: "year")) var year: Int

  @Option(help: ArgumentHelp("截至日 as of, default: today", valueName: "day"))
  var asOf: Day?

  @Option(help: ArgumentHelp("文号 number", valueName: "number")) var number: String?

  @Option(help: ArgumentHelp("主送机关 whom it is addressed to", valueName: "names"))
  var addressee: String?

  @Option(help: ArgumentHelp("发文机关 issuing body", valueName: "name")) var issuer: String?

  @Option(help: ArgumentHelp("成文日期 day of issue, default: as of", valueName: "day"))
  var on: Day?

  @Option(help: ArgumentHelp("各区域列名的前几名 how many of the best", valueName: "number"))
  var top = 3

  @Option(help: ArgumentHelp("排版 layout", valueName: "format"))
  var format: PaperFormat = .text

  @OptionGroup var output: OutputFileOptions

  @OptionGroup var place: BookOptions

  func validate() throws {
    guard (0...50).contains(top) else { throw ValidationError("--top: 0-50") }
    for (name, text) in [("number", number), ("addressee", addressee), ("issuer", issuer)] {
      guard let text else { continue }
      guard Text.isPlain(text, maximumBytes: 512) else {
        throw ValidationError("--\(name): 1-512 bytes, 不含控制字符 no control characters")
      }
    }
  }

  func run() throws {
    let place = try Workplace(self.place)
    let file = try output.file(apartFrom: place.bookPath)
    let rules = try place.rules()
    let day = asOf ?? place.session.today
    let national = try place.reading { book in
      try ZoneEvaluating(store: book, rulebook: rules.rulebook)
        .nationalSheet(year: year, asOf: day, today: place.session.today)
    }
    let bulletin = Bulletin(
      try NationalReport(national, year: year, asOf: day, rules: rules),
      number: number,
      addressee: addressee,
      issuer: issuer,
      issuedOn: on,
      top: top
    )
    let text = format.render(bulletin.document)
    if let file { try file.write(text) } else { try place.console.print(text: text) }
    output.told(place.console)
  }
}
