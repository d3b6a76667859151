import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Shows one listing, its term, clocks, authorities and steps.
struct CreditShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看一项列入及其期限、惩戒单位、经过 show one listing",
    discussion: """
      个人身份只显示掩码；查看全部：paicha person show N --reveal --note 事由（留痕）。
      A person shows masked; revealing needs a role and leaves an entry.

      例 example:
        paicha credit show K7QX-C1
      """
  )

  @Argument(help: ArgumentHelp("列入号 listing", valueName: "id")) var id: CreditID
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rules = try place.rules()
    let view = try place.reading { book in
      guard let view = try book.credit(id) else { throw ServiceFault.noSuchCredit(id.description) }
      return view
    }
    try place.console.print(
      CreditScreen(view: view, today: place.session.today, rules: rules.credit).record
    )
  }
}
