import ArgumentParser
import PaichaModel
import PaichaService

/// Prints who was trained and who took part in drills, out of those on the roll.
struct TrainingCoverageTable: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "人人懂安全、人人会应急：覆盖率 coverage of training and drills",
    discussion: """
      分母为场所登记的在册人数（venue 表的 staff），演练另登记人数较大时取其大；
      人数未知的场所不计入比率，单列数目。同一课程名下的各场视为不同人员的分批而
      相加，每一轮次须用各自的课程名。
      Out of the staff on the register, for drills the drill's own roll if larger;
      venues without a roll are left out and counted apart. Sessions under one course
      name count as batches of different people and are added up: each round needs a
      course name of its own.

      例 examples:
        paicha training coverage --half 2026H1
        paicha training coverage --year 2026 --zone 11101001 --by venue --format csv
      """
  )

  @OptionGroup var period: PeriodOptions

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("分组 a row for each zone or venue", valueName: "unit"))
  var by: TrainingReview.Split = .zone

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let today = place.session.today
    let (window, rows) = try place.reading { book in
      let window = try period.window(of: Statistics(store: book, today: today))
      let review = TrainingReview(store: book, today: today)
      return (window, try review.coverage(window, zone: zone, by: by))
    }
    try place.console.print(TrainingCoverageReport.table(rows, window, by: by))
  }
}
