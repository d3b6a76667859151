import ArgumentParser
import PaichaModel
import PaichaService

/// Withdraws a session that was recorded by mistake; the record stays.
struct TrainingVoid: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void",
    abstract: "作废误登的培训，记录保留 void a wrong session; the record stays",
    discussion: """
      例 example:
        paicha training void K7QX-E3 --note "重复登记"
      """
  )

  @Argument(help: ArgumentHelp("培训号 id", valueName: "id")) var id: TrainingID
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let facts = try step.facts(at: place)
    let kept = try place.writing { book in
      try TrainingKeeping(store: book, session: place.session).void(id, facts)
    }
    try place.console.print(TrainingReports.receipt(kept))
  }
}
