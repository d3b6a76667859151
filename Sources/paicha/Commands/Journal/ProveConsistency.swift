import ArgumentParser
import PaichaJournal
import PaichaService
import PaichaStore

/// That an earlier journal is the beginning of a later one.
struct ProveConsistency: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consistency",
    abstract: "只增未改 that an earlier journal is the beginning of a later one",
    discussion: """
      例 example:
        paicha journal prove consistency --from 100 --to 250 > growth.json
      """
  )

  @Option(help: ArgumentHelp("较早的条数 earlier size", valueName: "m")) var from: UInt64
  @Option(help: ArgumentHelp("较晚的条数 later size", valueName: "n")) var to: UInt64

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let proof = try place.reading {
      try JournalProving(store: $0).consistency(from: from, to: to)
    }
    try place.console.print(raw: ProofFile.consistency(proof).encoded)
  }
}
