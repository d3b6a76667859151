import ArgumentParser
import PaichaModel
import PaichaService

/// Shows one training session with everything recorded of it.
struct TrainingShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看一次培训 show one training session",
    discussion: """
      例 example:
        paicha training show K7QX-E3
      """
  )

  @Argument(help: ArgumentHelp("培训号 id, such as K7QX-E3", valueName: "id"))
  var id: TrainingID

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let view = try place.reading { try $0.requireTraining(id) }
    try place.console.print(TrainingReports.record(view))
  }
}
