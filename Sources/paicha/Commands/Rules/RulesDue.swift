import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService

/// Says on which day a term ends.
struct RulesDue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "某日起的期限哪天到期 when is this due? needs no book",
    discussion: """
      起算日不计入；按国务院放假和调休安排；账套补入的年份一并使用。
      The first day is not counted; days off and make-up workdays as announced by the
      State Council, with the years added to the book if there is one.

      例 examples:
        paicha rules due --from 2025-09-28 --limit 20 --unit working_day
        paicha rules due --from 2025-08-31 --limit 6 --unit month --format json
      """
  )

  @Option(help: ArgumentHelp("起算日 the day it starts", valueName: "day"))
  var from: Day

  @Option(help: ArgumentHelp("多少 how many", valueName: "n"))
  var limit: Int

  @Option(help: ArgumentHelp("单位 unit", valueName: "unit"))
  var unit: TimeLimit.Unit

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard (0...36_500).contains(limit) else {
      throw ValidationError("--limit \(limit): 应为 0 至 36500, should be 0 to 36500")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let clocks = try ClockRules(
      rulebook: place.rulebook(),
      calendar: EmbeddedRules.calendar()
        .adding(place.addedYears(isBookNamed: global.place.book != nil))
    )
    let due = clocks.due(from: from, TimeLimit(value: limit, unit: unit))
    guard due.day < Day.last else {
      throw CommandLineFault.usage(
        "--limit \(limit): 超出日历 ends beyond the calendar, \(Day.last)",
        command: "paicha rules due"
      )
    }
    if place.console.format == .table {
      try place.console.print(raw: due.day.description)
    } else {
      try place.console.print(CalendarReports.due(due))
    }
    if due.isProvisional { place.console.say(ClockCells.provisional) }
  }
}
