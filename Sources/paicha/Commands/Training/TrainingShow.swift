import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

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
    let (rulebook, today) = (try place.rules().rulebook, place.session.today)
    let (view, notes) = try place.reading { book in
      let view = try book.requireTraining(id)
      guard view.voided == nil else { return (view, [Words]()) }
      return (view, try TrainingReports.newStaff(view.training, in: book, rulebook, today: today))
    }
    try place.console.print(TrainingReports.record(view, notes: notes))
  }
}
