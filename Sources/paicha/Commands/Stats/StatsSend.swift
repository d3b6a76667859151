import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Records that the statement of a quarter was sent.
struct StatsSend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: "登记季度报表报送 record that a quarterly statement was sent",
    discussion: """
      应报送日按规则库 hazard.stats_quarter_due（安监总局令第16号 art 14）；再次报送为更正，
      按期与否以首次为准。
      Due on the day of hazard.stats_quarter_due, in the month after the quarter.
      Sent again it corrects the one before; the first decides whether it was on
      time.

      例 example:
        paicha stats send --zone 11101001 --quarter 2025Q3 --on 2025-10-13 \\
          --to "北京市商务局" --document "经开统〔2025〕3号" --actor gao.ping
      """
  )

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code")) var zone: ZoneCode
  @Option(help: ArgumentHelp("季度 quarter, 2025Q3", valueName: "quarter")) var quarter: String
  @Option(name: .customLong("to"), help: ArgumentHelp("报送单位 receiver", valueName: "name"))
  var receiver: String

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try PlainText.require(receiver, in: "--to")
    guard StatisticsPeriod(.quarter, quarter) != nil else {
      throw ValidationError("--quarter \(quarter): 应如 should be like 2025Q3")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    guard let period = StatisticsPeriod(.quarter, quarter) else { return }
    let rulebook = try place.rulebook()
    let facts = try step.facts(at: place)
    let head = try place.writing { book in
      try StatementSending(store: book, session: place.session)
        .send(period, of: zone, to: receiver, facts)
    }
    let due = try period.due(by: rulebook)
    try place.console.print(
      StatementReports.receipt(zone, period, sentOn: facts.day, due: due, head, rulebook)
    )
  }
}
