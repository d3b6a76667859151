import ArgumentParser
import PaichaModel
import PaichaService

/// Proposes an enterprise or a person for the credit list.
struct CreditPropose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "提请列入严重失信主体名单 propose for the credit list",
    discussion: """
      须有行政处罚决定（应急管理部令第11号 art 3）；仅有重大隐患不列入。个人须为处罚决定所处罚。
      A listing stands on a penalty; a major hazard alone lists nobody. The penalty
      of a person names that person. The identity number is sealed; - asks for it
      unseen.
      情形 grounds: paicha credit grounds

      例 examples:
        paicha credit propose --uscc 91350200MA2YJ1XR9G --name "云岫商业管理有限公司" \\
          --ground B4 \\
          --penalty "（示）应急罚〔2026〕12号" --authority 示范区应急管理局 --penalty-on 2026-03-05 \\
          --penalty-final-on 2026-03-20 --hazard K7QX-H128
        paicha credit propose --resident-id - --name 张三 --post head --names-person \\
          --ground A4 \\
          --unit-name "云岫商业管理有限公司" --penalty "（示）应急罚〔2026〕13号" \\
          --authority 示范区应急管理局 --penalty-on 2026-03-05 --accident K7QX-A1
      """
  )

  @OptionGroup var subject: CreditSubjectOptions
  @OptionGroup var cause: CreditCauseOptions

  @Option(help: ArgumentHelp("涉及场所 venue it is about", valueName: "code"))
  var venue: VenueCode?

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let proposal = CreditProposal(
      subject: try subject.proposed(at: place),
      grounds: cause.ground,
      penalty: try cause.penaltyDecision,
      accidents: cause.accident,
      venue: venue,
      facts: try step.facts(at: place)
    )
    for doubt in subject.doubts { place.console.say(doubt) }
    try place.recordCredit { try $0.propose(proposal) }
  }
}
