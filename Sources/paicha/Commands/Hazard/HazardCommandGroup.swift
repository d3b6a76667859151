import ArgumentParser

/// 隐患: list, show, rectify and review hazards.
struct HazardCommandGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hazard",
    abstract: "隐患：查询、整改、复查 hazards",
    subcommands: [HazardList.self, HazardShow.self, HazardRectify.self, HazardReview.self]
  )
}
