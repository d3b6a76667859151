import ArgumentParser

/// 移送: list transfers and record what becomes of them.
struct TransferCommandGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transfer",
    abstract: "移送：查询、批准、签收、反馈 transfers to other authorities",
    discussion: """
      移送由 paicha hazard transfer 开始。
      A transfer begins with paicha hazard transfer.
      """,
    subcommands: [
      TransferList.self, TransferShow.self, TransferApprove.self, TransferRefuse.self,
      TransferSend.self, TransferReceive.self, TransferSendBack.self, TransferResult.self,
      TransferNotice.self,
    ]
  )
}
