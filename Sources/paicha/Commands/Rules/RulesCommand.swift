import ArgumentParser

/// 规则库: the numbers of law and practice, and the catalogue of errors.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "规则库：参数、校验、错误码 the rulebook and the error codes",
    subcommands: [RulesShow.self, RulesCheck.self, RulesErrors.self]
  )
}
