import ArgumentParser
import PaichaModel
import PaichaService

/// Records a change of casualties or loss.
struct AccidentRevise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revise",
    abstract: "补报伤亡和损失变化 record a change of casualties or loss",
    discussion: """
      写变化后的总数；没写的数不变。--on 是变化之日。事故发生之日起 30 日内
      （火灾、道路交通 7 日内）的变化重新定级，之后的只登记，不改等级。
      Totals after the change; what is left out stays. --on is the day of the
      change. Within 30 days of the accident (fire, road traffic: 7) it is graded
      anew; later changes are recorded, the grade stays.

      例 example:
        paicha accident revise K7QX-A1 --deaths 3 --injuries 1 --on 2026-11-25
      """
  )

  @Argument(help: ArgumentHelp("事故号 id", valueName: "id")) var id: AccidentID
  @OptionGroup var harm: CasualtyOptions
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard !harm.isEmpty else {
      throw ValidationError(
        "--deaths, --injuries, --missing, --loss-yuan: 至少写一项, at least one of them"
      )
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let facts = try step.facts(at: place)
    try place.recordAccident { try $0.revise(id, facts) { harm.casualties(changing: $0) } }
  }
}
