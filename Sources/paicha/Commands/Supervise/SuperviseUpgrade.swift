import ArgumentParser
import PaichaModel
import PaichaService

/// Supersedes a listing by one of a higher level.
struct SuperviseUpgrade: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "upgrade",
    abstract: "提级督办：新挂牌取代原挂牌 upgrade to a higher level",
    discussion: """
      例 example:
        paicha supervise upgrade K7QX-S1 --level city --finish-by 2026-12-31 \\
          --supervisor 市商务局 --leader 王某 --document 市安委办〔2026〕8号
      """
  )

  @Argument(help: ArgumentHelp("挂牌号 listing", valueName: "id")) var id: SupervisionID

  @Option(help: ArgumentHelp("新级别 city, province or state", valueName: "level"))
  var level: GovernmentLevel

  @OptionGroup var charge: ListingCharge
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let facts = try step.facts(at: place)
    try place.recordListing {
      try $0.upgrade(
        id,
        to: level,
        finishBy: charge.finishBy,
        supervisor: charge.supervisor,
        leader: charge.leader,
        facts: facts
      )
    }
  }
}
