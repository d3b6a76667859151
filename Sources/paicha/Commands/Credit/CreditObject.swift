import ArgumentParser
import PaichaModel

/// Records an objection after the decision.
struct CreditObject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "object",
    abstract: "登记异议 record an objection to a listing",
    discussion: """
      答复：paicha credit hear ID --objection …；期限见 paicha credit due。
      It is answered with credit hear --objection.

      例 example:
        paicha credit object K7QX-C1 --note "公示的单位名称有误"
      """
  )

  @Argument(help: ArgumentHelp("列入号 listing", valueName: "id")) var id: CreditID

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws { try Workplace(global).record(.object, of: id, step) }
}
