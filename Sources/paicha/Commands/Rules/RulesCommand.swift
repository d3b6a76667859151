import ArgumentParser

/// 规则库: the numbers of law and practice, and the catalogue of errors.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "规则库：参数、校验、日历、错误码 rulebook, calendar, error codes",
    subcommands: [
      RulesShow.self, RulesCheck.self, RulesDue.self, RulesCalendarCommand.self,
      RulesCheckID.self, RulesErrors.self,
    ]
  )
}
