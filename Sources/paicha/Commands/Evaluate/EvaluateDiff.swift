import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Says what differs between two evaluations, and why.
struct EvaluateDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "对比两次评价：哪里变了、为什么 what changed between two evaluations",
    discussion: """
      对比两个年度、两个截至日、两个台账日或两个规则库；--to-… 未给的与前者相同。
      给出 --zone 和 --indicator 时，列出计入或不再计入的记录。
      Compares two years, days, states of the journal or rulebooks; what --to-… does
      not name stays. With --zone and --indicator it lists the records that count on
      one side only.

      例 examples:
        paicha evaluate diff --year 2024 --to-year 2025
        paicha evaluate diff --year 2025 --recorded-by 2026-01-15
        paicha evaluate diff --year 2025 --to-rulebook own.yaml --zone 11101001
      """
  )

  @Option(help: ArgumentHelp("年度 year", valueName: "year")) var year: Int

  @Option(help: ArgumentHelp("截至日 as of, default: today", valueName: "day"))
  var asOf: Day?

  @OptionGroup var recorded: RecordedOption

  @Option(help: ArgumentHelp("对比年度 the other year", valueName: "year"))
  var toYear: Int?

  @Option(help: ArgumentHelp("对比截至日 the other day of figures", valueName: "day"))
  var toAsOf: Day?

  @Option(help: ArgumentHelp("对比台账日 the other day of record", valueName: "day"))
  var toRecordedBy: Day?

  @Option(help: ArgumentHelp("对比规则库 the other rulebook", valueName: "file"))
  var toRulebook: String?

  @Option(help: ArgumentHelp("对比事故扣分办法 the other scoring", valueName: "code"))
  var toAccidentScoring: String?

  @Option(help: ArgumentHelp("经开区，可重复 zone, repeatable", valueName: "code"))
  var zone: [ZoneCode] = []

  @Option(help: ArgumentHelp("列出该指标的记录 records of an indicator", valueName: "name"))
  var indicator: Indicator?

  @OptionGroup var scoring: AccidentScoringOption
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    let others: [Any?] = [toYear, toAsOf, toRecordedBy, toRulebook, toAccidentScoring]
    guard others.contains(where: { $0 != nil }) || recorded.recordedBy != nil else {
      throw ValidationError(
        "--to-year, --to-as-of, --to-recorded-by, --to-rulebook: 选一项, name what differs"
      )
    }
    guard indicator == nil || zone.count == 1 else {
      throw ValidationError("--indicator: 须写一个 --zone, needs one --zone")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let comparing = try comparing(place)
    if let indicator, let zone = zone.first {
      let (gained, lost) = try place.reading { book in
        try comparing.records(book, zone: zone, indicator: indicator)
      }
      try place.console.print(DifferenceReports.records(gained, lost, of: indicator))
    } else {
      let differences = try place.reading { try comparing.differences($0, zones: zone) }
      try place.console.print(DifferenceReports.list(differences, comparing))
    }
  }

  private func comparing(_ place: Workplace) throws -> EvaluationComparing {
    let asOf = asOf ?? place.session.today
    let before = EvaluationBasis(
      year: year,
      asOf: asOf,
      recordedBy: recorded.recordedBy,
      rulebook: try scoring.applied(to: place.rulebook())
    )
    var after = before
    after.year = toYear ?? year
    after.asOf = toAsOf ?? asOf
    // One day of record alone compares what was recorded by then with all there is.
    after.recordedBy = toRecordedBy
    if let toRulebook { after.rulebook = try RuleSet.rulebook(toRulebook) }
    after.rulebook = try AccidentScoringOption.apply(
      toAccidentScoring,
      to: after.rulebook,
      option: "--to-accident-scoring"
    )
    return EvaluationComparing(before: before, after: after)
  }
}
