import ArgumentParser
import PaichaModel

/// Links hazards of the venue with an accident.
struct AccidentLink: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "关联有关隐患 link hazards of the venue with the accident",
    discussion: """
      事前已知的隐患由 paicha accident show 列出。
      What was known before is listed by paicha accident show.

      例 example:
        paicha accident link K7QX-A1 --hazard K7QX-H12 --hazard K7QX-H15
      """
  )

  @Argument(help: ArgumentHelp("事故号 id", valueName: "id")) var id: AccidentID

  @Option(help: ArgumentHelp("隐患号，可重复 hazard, repeatable", valueName: "id"))
  var hazard: [HazardID]

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.record(.link(hazard), try step.facts(at: place), of: id)
  }
}
