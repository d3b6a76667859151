public import ArgumentParser
public import PaichaModel
import PaichaReports
import PaichaService

extension SeverityRule: ExpressibleByArgument {
  /// A rule by its code, in upper or lower case.
  public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}

/// Lists check items.
struct ChecklistList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "查询检查项 list check items; needs no book",
    discussion: """
      判定 severity: GENERAL 一般, DIRECT_FIRE 重大火灾直接判定,
      COMPOSITE_FIRE_A/X/B 综合要素, MAJOR_ORDER10, MAJOR_MOFCOM, MAJOR_SE, SERIOUS_SE

      例 examples:
        paicha checklist list --kind exhibition
        paicha checklist list --category 消防 --severity DIRECT_FIRE
        paicha checklist list --format json      (中英文 both languages)
      """
  )

  @Option(help: ArgumentHelp("适用的场所类型 for a kind of venue", valueName: "kind"))
  var kind: VenueKind?

  @Option(help: ArgumentHelp("类别包含的文字 category contains", valueName: "text"))
  var category: String?

  @Option(help: ArgumentHelp("判定规则 severity rule", valueName: "rule"))
  var severity: SeverityRule?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let checklist = try EmbeddedRules.checklist()
    // Venues of other kinds are inspected by the items for retail.
    let items = kind.map { checklist.items(for: $0 == .other ? .retail : $0) } ?? checklist.items
    let chosen = items.filter { item in
      (category.map { item.category.contains($0) } ?? true)
        && (severity.map { item.severity == $0 } ?? true)
    }
    try place.console.print(
      catalogue: ChecklistReports.list(chosen, edition: checklist.edition),
      minor: ["category", "legal_basis"],
      whole: "paicha checklist show CODE"
    )
    guard chosen.isEmpty else { return }
    place.console.say(
      Words(
        zh: "没有符合条件的检查项；全部：paicha checklist list",
        en: "no item fits; all of them: paicha checklist list"
      )
    )
  }
}
