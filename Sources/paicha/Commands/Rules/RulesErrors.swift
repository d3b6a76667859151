import ArgumentParser

/// Prints the catalogue of error codes.
struct RulesErrors: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "errors",
    abstract: "全部错误码 all error codes with their exit status",
    discussion: """
      例 examples:
        paicha rules errors
        paicha rules errors --format csv
      """
  )

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try Workplace(global).console.print(ErrorCatalogue.report)
  }
}
