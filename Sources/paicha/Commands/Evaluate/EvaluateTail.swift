import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Lists zones among the last of their region.
struct EvaluateTail: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tail",
    abstract: "区域末位预警：三年内两次后五名 zones among the last of their region",
    discussion: """
      三个考核年度内两次列本区域后五名的，达到降级备选条件；只填报不参评的年度不计；界上同分只列出、不判定。
      排名限本账套的经开区；区域内有应参评的经开区没有得分的，该年度该区域不排末位。
      Twice among the last five of the region within three evaluation years makes an
      exit candidate; equal scores at the border are shown, not decided. Ranks are
      among the zones of this book; a region in which a ranked zone has no score has
      no last places that year.

      例 example:
        paicha evaluate tail --year 2025
      """
  )

  @Option(help: ArgumentHelp("年度 year", valueName: "year")) var year: Int

  @Option(help: ArgumentHelp("截至日 as of, default: today", valueName: "day"))
  var asOf: Day?

  @OptionGroup var scoring: AccidentScoringOption
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rulebook = try scoring.applied(to: place.rulebook())
    let (tail, zones) = try place.reading { book in
      (
        try ZoneEvaluating(store: book, rulebook: rulebook)
          .tail(year: year, asOf: asOf ?? place.session.today),
        try book.zones(ZoneFilter())
      )
    }
    try place.console.print(
      TailReport.list(
        tail.standings,
        years: tail.years,
        zones: zones,
        rule: try RegionTail(rulebook)
      )
    )
  }
}
