import ArgumentParser

/// 应急演练: drills, their evaluation and report, and who owes one.
struct DrillCommandGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill",
    abstract: "应急演练：登记、评估、报送、应演练清单 emergency drills",
    discussion: """
      半年、季度报表：paicha stats drills。
      Tables of a half-year or quarter: paicha stats drills.
      """,
    subcommands: [
      DrillAdd.self, DrillHold.self, DrillEvaluate.self, DrillReport.self, DrillCancel.self,
      DrillVoid.self, DrillList.self, DrillShow.self, DrillDue.self, DrillImport.self,
    ]
  )
}
