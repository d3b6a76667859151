import ArgumentParser

/// 事故: report accidents, and record what follows.
struct AccidentCommandGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accident",
    abstract: "事故：报告、续报、调查、批复、评估 accidents and their handling",
    discussion: """
      等级按国务院令第493号第3条由伤亡和直接经济损失自动判定；失踪单独登记，不计入等级。
      The grade follows from casualties and direct loss (State Council order 493,
      art 3); the missing are kept apart and do not count.
      """,
    subcommands: [
      AccidentReport.self, AccidentRevise.self, AccidentReportUp.self, AccidentFault.self,
      AccidentLink.self, AccidentInvestigate.self, AccidentExtend.self, AccidentDeliver.self,
      AccidentApprove.self, AccidentEvaluate.self, AccidentVoid.self, AccidentList.self,
      AccidentShow.self, AccidentImport.self,
    ]
  )
}
