import ArgumentParser
import PaichaModel

/// Accepts an application for early removal, and decides on it.
struct CreditDecideRemoval: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide-removal",
    abstract: "受理并决定提前移出 accept the application, grant or refuse the removal",
    discussion: """
      决定由至少两人共同作出。准予的自当日起不再列入，须撤下公布并告知惩戒单位。
      Granted, the subject is listed no more from that day; those told of it are
      told.

      例 examples:
        paicha credit decide-removal K7QX-C1 --accept
        paicha credit decide-removal K7QX-C1 --grant --with zhao.min \\
          --document "（示）应急信修〔2027〕3号"
        paicha credit decide-removal K7QX-C1 --refuse --with zhao.min --note "罚款未缴清"
      """
  )

  @Argument(help: ArgumentHelp("列入号 listing", valueName: "id")) var id: CreditID

  @Flag(help: "受理 accept the application") var accept = false

  @Flag(help: "准予提前移出 grant") var grant = false

  @Flag(help: "不予提前移出 refuse") var refuse = false

  @OptionGroup var deciders: DeciderOptions

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard [accept, grant, refuse].count(where: \.self) == 1 else {
      throw ValidationError("--accept | --grant | --refuse: 选一个, choose one")
    }
  }

  func run() throws {
    let act: CreditCommand.Step = accept ? .acceptRemoval : grant ? .grantRemoval : .refuseRemoval
    try Workplace(global).record(act, of: id, step, with: deciders.with)
  }
}
