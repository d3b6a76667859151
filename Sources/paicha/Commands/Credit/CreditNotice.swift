import ArgumentParser
import PaichaModel

/// Records that the subject was told of the intended listing.
struct CreditNotice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "拟列入告知 serve the notice of the intended listing",
    discussion: """
      告知事实、理由、依据和陈述申辩权利；--document 是告知书文号。自此计算陈述申辩期。
      Tells facts, reasons, basis and the right to a defence; its term runs from
      here. Only the authority that penalised (谁处罚、谁决定).

      例 example:
        paicha credit notice K7QX-C1 --document "（示）应急失信告〔2026〕1号" --on 2026-04-02
      """
  )

  @Argument(help: ArgumentHelp("列入号 listing", valueName: "id")) var id: CreditID

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws { try Workplace(global).record(.notice, of: id, step) }
}
