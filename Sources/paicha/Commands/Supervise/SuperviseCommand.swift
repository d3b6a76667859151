import ArgumentParser

/// 挂牌督办: listings of major hazards, from proposal to delisting.
struct SuperviseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "supervise",
    abstract: "挂牌督办：提请、挂牌、治理、验收、摘牌 listed supervision",
    subcommands: [
      SupervisePropose.self, SuperviseApprove.self, SuperviseReject.self, SuperviseNotify.self,
      SupervisePublish.self, SuperviseFileUp.self, SupervisePlan.self, SuperviseAcceptPlan.self,
      SuperviseProgress.self, SuperviseExtend.self, SuperviseDecideExtension.self,
      SuperviseRequestAcceptance.self, SuperviseAccept.self, SuperviseDelist.self,
      SuperviseEscalate.self, SuperviseUpgrade.self, SuperviseWithdraw.self, SuperviseList.self,
      SuperviseShow.self, SuperviseImport.self, SuperviseNotice.self,
    ]
  )
}
