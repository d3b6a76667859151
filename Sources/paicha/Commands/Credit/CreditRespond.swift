import ArgumentParser
import PaichaModel

/// Records the defence of the subject, or that it waived it.
struct CreditRespond: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "respond",
    abstract: "登记陈述申辩 record the defence of the subject",
    discussion: """
      书面陈述、要求听证或者放弃；内容写入 --note，材料用 --evidence。
      A statement, a hearing asked for, or a waiver.

      例 examples:
        paicha credit respond K7QX-C1 --statement --note "罚款已缴清，事故后已整改" \\
          --evidence reply.pdf
        paicha credit respond K7QX-C1 --waived
      """
  )

  @Argument(help: ArgumentHelp("列入号 listing", valueName: "id")) var id: CreditID

  @Flag(help: "书面陈述申辩 a written statement") var statement = false

  @Flag(help: "要求听证 a hearing is asked for") var hearing = false

  @Flag(help: "放弃陈述申辩 the defence is waived") var waived = false

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard [statement, hearing, waived].count(where: \.self) == 1 else {
      throw ValidationError("--statement | --hearing | --waived: 选一个, choose one")
    }
  }

  func run() throws {
    let defence: Defence = statement ? .statement : hearing ? .hearing : .waived
    try Workplace(global).record(.respond(defence), of: id, step)
  }
}
