import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Lists the records behind one indicator of one zone.
struct EvaluateExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "溯源：列出指标的每条记录及其得扣分 the records behind an indicator",
    discussion: """
      列出分子的每条记录；--missed 列出分母中未达到的，即失分的记录。得扣分合计等于该指标
      的得分（事故指标为扣分，--missed 为失分）。
      Lists each record of the numerator; with --missed those of the denominator
      that did not make it, which cost points. Points add up to those of the
      indicator (of accidents, and with --missed, to what was lost).

      例 examples:
        paicha evaluate explain --zone 11101001 --year 2025 --indicator major_on_time
        paicha evaluate explain --zone 11101001 --year 2025 \\
          --indicator general_on_time --missed
      """
  )

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code")) var zone: ZoneCode
  @Option(help: ArgumentHelp("年度 year", valueName: "year")) var year: Int

  @Option(help: ArgumentHelp("指标，见 evaluate --inputs indicator", valueName: "indicator"))
  var indicator: Indicator

  @Flag(help: "列出失分的记录 those that cost points") var missed = false

  @Option(help: ArgumentHelp("截至日 as of, default: today", valueName: "day"))
  var asOf: Day?

  @Option(help: ArgumentHelp("统计口径 auto, before or after an adjustment", valueName: "scope"))
  var scope: ZoneEvaluating.ScopeChoice = .auto

  @OptionGroup var recorded: RecordedOption
  @OptionGroup var scoring: AccidentScoringOption
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rulebook = try scoring.applied(to: place.rulebook())
    let basis = EvaluationBasis(
      year: year,
      asOf: asOf ?? place.session.today,
      recordedBy: recorded.recordedBy,
      rulebook: rulebook
    )
    let explanation = try place.reading { book in
      try basis.reading(book) { known in
        try ZoneEvaluating(store: known, rulebook: rulebook).explain(
          zone: zone,
          year: year,
          indicator: indicator,
          asOf: basis.asOf,
          scope: scope,
          part: missed ? .missed : .counted
        )
      }
    }
    try place.console.print(ExplanationReport.report(explanation, of: indicator))
  }
}
