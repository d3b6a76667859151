import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Prints the yearly evaluation of zones: one row a zone, or with `--inputs` one row an indicator.
struct EvaluateScores: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scores",
    abstract: "各区得分，或 --inputs 各指标 scores, or the indicators with --inputs",
    discussion: """
      得分为项目默认评分，无官方依据；未核实的参数逐一列出。
      The score is the project's default without official basis; unverified
      parameters are named.

      例 examples:
        paicha evaluate --year 2025
        paicha evaluate --year 2025 --years 10 --zone 11101001
        paicha evaluate --year 2025 --inputs --zone 11101001 --format json
        paicha evaluate --year 2025 --out 2025/
      """
  )

  @Option(help: ArgumentHelp("年度 year", valueName: "year")) var year: Int

  @Option(help: ArgumentHelp("连续几年，至 --year so many years up to it", valueName: "number"))
  var years = 1

  @Option(help: ArgumentHelp("经开区，可重复 zone, repeatable", valueName: "code"))
  var zone: [ZoneCode] = []

  @Option(help: ArgumentHelp("统计口径 auto, before or after an adjustment", valueName: "scope"))
  var scope: ZoneEvaluating.ScopeChoice = .auto

  @Option(help: ArgumentHelp("截至日 as of, default: today", valueName: "day"))
  var asOf: Day?

  @Option(help: ArgumentHelp("写入文件夹 write files into", valueName: "dir"))
  var out: String?

  @Flag(help: "列出各指标 one row an indicator") var inputs = false

  @Flag(help: "并列上年得分和排名 score and rank of the year before beside them") var trend = false

  @Flag(help: "并列造假线索数 how many leads of paicha audit touch each zone") var audit = false

  @OptionGroup var recorded: RecordedOption
  @OptionGroup var scoring: AccidentScoringOption
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard (1...50).contains(years) else { throw ValidationError("--years: 1-50") }
  }

  func run() throws {
    let place = try Workplace(global)
    let rulebook = try scoring.applied(to: place.rulebook())
    let basis = EvaluationBasis(
      year: year,
      asOf: asOf ?? place.session.today,
      recordedBy: recorded.recordedBy,
      rulebook: rulebook
    )
    let (evaluations, leads) = try place.reading { book in
      (
        try basis.evaluate(book, years: years, zones: zone, scope: scope),
        audit
          ? try BookAuditing(store: book, rulebook: rulebook).counts(year: year, zones: zone) : nil
      )
    }
    let scores = EvaluationReports.scores(evaluations, showsLastYear: trend, leads: leads)
    let values = EvaluationReports.inputs(evaluations)
    if let out { try write([("scores", scores), ("inputs", values)], into: out, place) }
    try place.console.print(inputs ? values : scores)
  }

  private func write(
    _ reports: [(name: String, report: Report)],
    into folder: String,
    _ place: Workplace
  ) throws {
    let output = OutputFolder(folder)
    for (name, report) in reports {
      for format in [OutputFormat.csv, .json] {
        let file = "\(name)-\(year).\(format.rawValue)"
        let path = try output.write(report, as: format, named: file, place.console.language)
        place.console.say(Words(zh: "已写入 \(path)", en: "wrote \(path)"))
      }
    }
  }
}
