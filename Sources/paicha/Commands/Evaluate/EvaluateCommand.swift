public import ArgumentParser
public import PaichaModel

extension ScopeChoice: ExpressibleByArgument {}

/// 考核评价: yearly inputs and scores of zones, and what is behind them.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "考核评价：年度数据、得分与溯源 yearly inputs and scores of zones",
    subcommands: [
      EvaluateScores.self, EvaluateExplain.self, EvaluateTail.self, EvaluateDiff.self,
      EvaluateLate.self, EvaluateReport.self, EvaluatePublish.self, EvaluateFreeze.self,
      EvaluateFrozen.self, EvaluateCheckBundle.self,
    ],
    defaultSubcommand: EvaluateScores.self
  )
}
