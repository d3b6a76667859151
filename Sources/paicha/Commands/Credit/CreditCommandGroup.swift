import ArgumentParser

/// 严重失信主体名单: from the proposal to the end of a listing, checks and joint sanctions.
struct CreditCommandGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "credit",
    abstract: "严重失信主体名单：列入、联合惩戒、移出、核查 the credit list",
    subcommands: [
      CreditPropose.self, CreditNotice.self, CreditRespond.self, CreditHear.self,
      CreditDecide.self, CreditServe.self, CreditObject.self, CreditPublish.self,
      CreditApplyRemoval.self, CreditDecideRemoval.self, CreditExpire.self, CreditRevoke.self,
      CreditRestore.self, CreditCorrect.self, CreditHandOverCommand.self, CreditList.self,
      CreditCheckCommand.self,
      CreditShow.self, CreditDue.self, CreditGrounds.self,
      CreditMeasures.self, CreditImport.self,
    ]
  )
}
