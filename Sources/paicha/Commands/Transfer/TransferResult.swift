import ArgumentParser
import PaichaModel

/// Records the result that the receiver reported back.
struct TransferResult: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "result",
    abstract: "登记接收单位的处理结果 record the result the receiver reported",
    discussion: """
      --handled：隐患已由接收单位办结，随之销号；否则恢复办理。须写接收单位文号。
      --handled: the receiver dealt with the hazard, which is closed; without it the
      hazard is open again. The receiver's document number is required.

      例 example:
        paicha transfer result K7QX-T3 --result "已责令改正并复查合格" --handled \\
          --document "消复〔2026〕88号"
      """
  )

  @Argument(help: ArgumentHelp("移送号 id", valueName: "id")) var id: TransferID

  @Option(help: ArgumentHelp("处理结果 result", valueName: "text"))
  var result: String

  @Flag(help: "隐患已由接收单位办结 the receiver dealt with the hazard") var handled = false
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws { try PlainText.require(result, in: "--result") }

  func run() throws {
    let place = try Workplace(global)
    try place.record(
      .feedBack(result: result, isHandled: handled),
      try step.facts(at: place),
      of: id
    )
  }
}
