import ArgumentParser
import PaichaModel
import PaichaService

/// The period that statistics speak of: exactly one of four kinds.
struct PeriodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("季度，如 2025Q3 quarter", valueName: "yyyyQn"),
    transform: { try PeriodOptions.period(.quarter, $0) }
  )
  var quarter: StatisticsPeriod?

  @Option(
    help: ArgumentHelp("半年，如 2025H2 half-year", valueName: "yyyyHn"),
    transform: { try PeriodOptions.period(.half, $0) }
  )
  var half: StatisticsPeriod?

  @Option(
    help: ArgumentHelp("月份，如 2025-07 month", valueName: "yyyy-mm"),
    transform: { try PeriodOptions.period(.month, $0) }
  )
  var month: StatisticsPeriod?

  @Option(
    help: ArgumentHelp("年度，如 2025 year", valueName: "yyyy"),
    transform: { try PeriodOptions.period(.year, $0) }
  )
  var year: StatisticsPeriod?

  @Option(
    help: ArgumentHelp("截至日，默认期末或今天 as of, default: end or today", valueName: "day")
  )
  var asOf: Day?

  private var given: [StatisticsPeriod] { [quarter, half, month, year].compactMap { $0 } }

  func validate() throws {
    guard given.count != 1 else { return }
    throw ValidationError(
      "--quarter 2025Q3 | --half 2025H2 | --month 2025-07 | --year 2025: 选一个, choose one"
    )
  }

  func window(of statistics: Statistics) throws -> StatisticsWindow {
    guard let period = given.first else { throw ValidationError("--quarter 2025Q3") }
    return try statistics.window(period, asOf: asOf)
  }

  private static func period(
    _ kind: StatisticsPeriod.Kind,
    _ text: String
  ) throws -> StatisticsPeriod {
    guard let period = StatisticsPeriod(kind, text) else {
      throw ValidationError("应写作 should be written as \(kind.form)")
    }
    return period
  }
}
