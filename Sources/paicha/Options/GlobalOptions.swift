import ArgumentParser
import PaichaReports

/// Options every command that prints a report takes, before or after its own.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("输出 output: table csv json jsonl html", valueName: "format"))
  var format: OutputFormat = .table

  @OptionGroup var place: BookOptions

  var actor: String? { place.actor }

  /// The options that take a value, for those written before the command.
  static let withValue = ["--book", "--actor", "--today", "--format", "--lang", "--rulebook"]
  static let flags = ["--quiet"]
}
