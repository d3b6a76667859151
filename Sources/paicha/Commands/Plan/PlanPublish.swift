import ArgumentParser
import PaichaModel

/// Publishes a plan that its head has signed.
struct PlanPublish: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "签署公布预案 sign and publish a plan",
    discussion: """
      --document 是预案编号；中型以上单位须先经评审。自此计算报备期限和三年评估期限。
      --document is the plan's number; units of medium size or larger have it
      reviewed first. The terms of filing and of the evaluation run from here.

      例 example:
        paicha plan publish K7QX-P1 --signer "周建民" --document "YX-YJ-2026-01" \\
          --on 2026-03-02
      """
  )

  @Argument(help: ArgumentHelp("预案号 plan", valueName: "id")) var id: PlanID

  @Option(help: ArgumentHelp("签署的主要负责人 head who signs", valueName: "name"))
  var signer: String

  @OptionGroup var materials: MaterialOptions
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws { try PlainText.require(signer, in: "--signer") }

  func run() throws {
    try Workplace(global).record(.publish(signer: signer), of: id, step, materials)
  }
}
