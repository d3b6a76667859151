import ArgumentParser

/// 统计: figures of a period, the records behind them, two lists, and the closure triggers.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "统计：季度报表、两个清单、触发清单 statistics of a period",
    subcommands: [
      StatsFigures.self, StatsExplain.self, StatsProblems.self, StatsMeasures.self,
      StatsTriggers.self, StatsDrills.self, StatsSend.self, StatsSent.self,
    ],
    defaultSubcommand: StatsFigures.self
  )
}
