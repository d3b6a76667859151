import ArgumentParser
import PaichaModel

/// Records the answer of the authority to a filing, or that there was none.
struct PlanCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "登记备案答复 record the answer to a filing",
    discussion: """
      --silence：答复期限已过未答复，视为备案（自次日起可登记；不登记也按备案统计）。
      --silence: the term of the answer passed without one, which counts as filed.

      例 examples:
        paicha plan check K7QX-P1 --accept --document "应急备〔2026〕8号" --actor zheng.hao
        paicha plan check K7QX-P1 --return --note "缺应急资源调查附件" --actor zheng.hao
        paicha plan check K7QX-P1 --silence --actor tian.li
      """
  )

  @Argument(help: ArgumentHelp("预案号 plan", valueName: "id")) var id: PlanID

  @Flag(help: "予以备案 accepted") var accept = false

  @Flag(name: .customLong("return"), help: "一次性告知补正 returned, with what is missing")
  var sendBack = false

  @Flag(help: "逾期未答复，视为备案 no answer within the term") var silence = false

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard [accept, sendBack, silence].count(where: \.self) == 1 else {
      throw ValidationError("--accept | --return | --silence: 选一个, choose one")
    }
  }

  func run() throws {
    let answer: PlanCommand.Step =
      accept ? .acceptFiling : sendBack ? .returnFiling : .countAsFiled
    try Workplace(global).record(answer, of: id, step)
  }
}
