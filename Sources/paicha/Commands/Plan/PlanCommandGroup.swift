import ArgumentParser

/// 应急预案: from draft to filing, evaluation and revision.
struct PlanCommandGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "应急预案：编制、评审、公布、备案、评估、修订 emergency plans",
    subcommands: [
      PlanAdd.self, PlanReviewRecord.self, PlanPublish.self, PlanFile.self, PlanCheck.self,
      PlanEvaluate.self, PlanTrigger.self, PlanRevise.self, PlanRetire.self, PlanList.self,
      PlanShow.self, PlanDue.self, PlanImport.self,
    ]
  )
}
