import ArgumentParser

/// 安全教育培训: record sessions, see who was trained and who owes training.
struct TrainingCommandGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "training",
    abstract: "教育培训：登记、覆盖率、学时 safety training, coverage and hours",
    subcommands: [
      TrainingAdd.self, TrainingList.self, TrainingShow.self, TrainingVoid.self,
      TrainingImport.self, TrainingCoverageTable.self, TrainingDue.self,
    ]
  )
}
