import ArgumentParser
import Glibc
import PaichaModel

/// The command `paicha`: its nouns, and the only place where errors become exit codes.
@main
struct Paicha: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paicha",
    abstract: "排查：商贸场所与经开区安全隐患排查台账 safety-hazard inspection tracker",
    discussion: """
      一个账套就是一个文件，离线可用；每一步都记入只增不改的台账。
      One book is one file, no network; every change is an entry of an append-only
      journal.

      例 examples:
        paicha init --name "示范区安全隐患账套"
        paicha inspect import table.csv --mapping map.yaml --actor admin
        paicha hazard list --open --level major
        paicha evaluate --year 2025
        paicha verify
      """,
    version: "0.1.0",
    subcommands: [
      Init.self, ActorCommand.self, ZoneCommand.self, VenueCommand.self, ChecklistCommand.self,
      InspectCommand.self, HazardCommandGroup.self, SuperviseCommand.self,
      TransferCommandGroup.self, PlanCommandGroup.self, DrillCommandGroup.self,
      TrainingCommandGroup.self, AccidentCommandGroup.self, CreditCommandGroup.self,
      PersonCommandGroup.self, Due.self,
      StatsCommand.self,
      EvaluateCommand.self, Audit.self,
      JournalCommand.self, Verify.self, BackupCommandGroup.self, Doctor.self,
      RulesCommand.self,
    ]
  )

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    let arguments = globalOptionsLast(Array(CommandLine.arguments.dropFirst()))
    do {
      try PlainText.require(arguments)
      let words = CommandWords(arguments)
      try words.requireKnown()
      var command = try words.parsed() ?? parseAsRoot(arguments)
      try command.run()
    } catch {
      Glibc.exit(ErrorEdge.report(error, arguments: arguments).rawValue)
    }
  }
}
