import ArgumentParser
import PaichaModel

/// Records the decision on an extension.
struct SuperviseDecideExtension: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide-extension",
    abstract: "答复延期申请 grant or refuse an extension",
    discussion: """
      例 examples:
        paicha supervise decide-extension K7QX-S1 --grant --actor he.jianguo
        paicha supervise decide-extension K7QX-S1 --refuse --note "理由不足" \\
          --actor he.jianguo
      """
  )

  @Argument(help: ArgumentHelp("挂牌号 listing", valueName: "id")) var id: SupervisionID
  @Flag(name: .customLong("grant"), help: "同意 grant it") var isGranted = false
  @Flag(name: .customLong("refuse"), help: "不同意，须加 --note refuse it, with --note")
  var isRefused = false

  @Option(help: ArgumentHelp("同意延至，默认如所申请 until, default: as asked", valueName: "day"))
  var until: Day?

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard isGranted != isRefused else {
      throw ValidationError("--grant 或 --refuse：二者选一, one of them")
    }
    guard until == nil || isGranted else {
      throw ValidationError("--until 只与 --grant 同用, goes with --grant only")
    }
  }

  func run() throws {
    try Workplace(global).record(
      isGranted ? .grantExtension(until: until) : .refuseExtension,
      of: id,
      step
    )
  }
}
