import ArgumentParser

/// 隐患: the whole life of hazards, from list and order to review and reopening.
struct HazardCommandGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hazard",
    abstract: "隐患：查询、责令、整改、复查 hazards and every step of their lives",
    subcommands: [
      HazardList.self, HazardShow.self, HazardOrder.self, HazardPlan.self, HazardRectify.self,
      HazardReview.self, HazardRegrade.self, HazardSuspend.self, HazardResume.self,
      HazardRefer.self, HazardPenalty.self, HazardTransfer.self, HazardVoid.self,
      HazardReopen.self, HazardImport.self, HazardNotice.self,
    ]
  )
}
