import ArgumentParser
import PaichaModel

/// Confirms that the term of a listing is over.
struct CreditExpire: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expire",
    abstract: "确认到期移出 confirm that the term is over",
    discussion: """
      期满次日起即不再列入，无论是否登记；登记后须撤下公布并告知惩戒单位。
      Nobody is listed after the term, confirmed or not.

      例 example:
        paicha credit expire K7QX-C1 --on 2029-04-17
      """
  )

  @Argument(help: ArgumentHelp("列入号 listing", valueName: "id")) var id: CreditID

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws { try Workplace(global).record(.expire, of: id, step) }
}
