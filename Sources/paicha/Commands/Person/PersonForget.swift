import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService

/// Destroys the key of a person whom no record needs any more.
struct PersonForget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "清除个人身份：销毁其密钥 destroy the key of a person",
    discussion: """
      只在没有未结列入、未撤下公布、未告知的惩戒单位时可以；台账仍可核验，密文再也打不开。
      备份中的 .vault 副本须一并销毁。
      Only when no listing is open or public and everybody was told of its end. The
      journal still verifies; what is sealed opens no more. Copies of the .vault file
      in backups have to be destroyed too.

      例 example:
        paicha person forget K7QX-N1 --note "列入期满，依申请删除" --actor zhao.min
      """
  )

  @Argument(help: ArgumentHelp("人员号 person", valueName: "id")) var id: PersonID
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rulebook = try place.rulebook()
    let facts = try step.facts(at: place)
    let (view, wasForgotten) = try place.writing { book in
      let wasForgotten = try place.persons(of: book, rulebook).forget(id, facts: facts)
      return (try PersonShow.view(id, book), wasForgotten)
    }
    try place.console.print(
      PersonReports.record(view, revealed: nil, isUnfinished: false, rulebook: rulebook)
    )
    place.console.say(
      wasForgotten
        ? Words(zh: "此前已清除；密钥已确认销毁", en: "forgotten before; its key is destroyed")
        : Words(
          zh: "密钥已销毁；请同时销毁备份中的 .vault 副本",
          en: "the key is destroyed; destroy copies of the .vault file in backups too"
        )
    )
  }
}
