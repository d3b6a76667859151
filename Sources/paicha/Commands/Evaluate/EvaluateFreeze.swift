import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Freezes the evaluation of a year as an entry of the journal and a signed bundle.
struct EvaluateFreeze: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freeze",
    abstract: "考核评价定稿：写出签名的定稿包 freeze a year into a signed bundle",
    discussion: """
      定稿包含各区得分和指标、所依据的计数、规则库、台账条目、证明和签名的检查点；
      没有账套也能用 evaluate check-bundle 逐项重算核对。限 evaluator、admin。
      每次定稿追加一条台账；中断后重新定稿即可，会再追加一条。
      The bundle holds scores and inputs, the counts they come from, the rulebook,
      the entry of the journal, proofs and a signed checkpoint. evaluate check-bundle
      recomputes all of it without the book. Each freeze appends an entry; after a
      crash freeze again, which appends another one.

      例 example:
        paicha evaluate freeze --year 2025 --out frozen-2025 --actor gao.ping
      """
  )

  @Option(help: ArgumentHelp("年度 year", valueName: "year")) var year: Int

  @Option(help: ArgumentHelp("截至日 as of, default: today", valueName: "day"))
  var asOf: Day?

  @Option(help: ArgumentHelp("统计口径 auto, before or after an adjustment", valueName: "scope"))
  var scope: ScopeChoice = .auto

  @Option(help: ArgumentHelp("新文件夹 a new folder for the bundle", valueName: "dir"))
  var out: String

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rules = try RulebookText(path: place.rulebookPath)
    let frozen = try place.writing { book in
      try EvaluationFreezing(
        store: book,
        session: place.session,
        rules: rules,
        render: FreezeReports.figures
      )
      .freeze(
        year: year,
        asOf: asOf ?? place.session.today,
        scope: scope,
        into: out,
        signedWith: place.key
      )
    }
    try place.console.print(FreezeReports.receipt(frozen, folder: out))
    place.console.say(
      Words(
        zh: "下一步：paicha evaluate check-bundle \(out)；公钥另行公布，供接收方核对",
        en: "next: paicha evaluate check-bundle \(out); publish the key apart from the bundle"
      )
    )
  }
}
