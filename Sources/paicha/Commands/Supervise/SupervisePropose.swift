import ArgumentParser
import PaichaModel
import PaichaService

/// Proposes a listing of major hazards of one venue.
struct SupervisePropose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "提请挂牌督办 propose to list major hazards",
    discussion: """
      只有引用了判定条款、尚未销号的重大隐患才可提请；一条隐患同时只在一个挂牌中。
      Only open major hazards that cite their clause, each in one listing at a time.

      例 example:
        paicha supervise propose K7QX-H12 K7QX-H13 --level county --actor zheng.hao
      """
  )

  @Argument(help: ArgumentHelp("隐患号，可多个 hazards, one or more", valueName: "hazard"))
  var hazards: [HazardID]

  @Option(help: ArgumentHelp("级别 county, city, province or state", valueName: "level"))
  var level: GovernmentLevel

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let facts = try step.facts(at: place)
    try place.recordListing {
      try $0.propose(ListingProposal(hazards: hazards, level: level, facts: facts))
    }
  }
}
