import ArgumentParser
import PaichaJournal
import PaichaService
import PaichaStore

/// That an entry is in the journal.
struct ProveInclusion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inclusion",
    abstract: "某条在台账中 that an entry is in the journal",
    discussion: """
      例 example:
        paicha journal prove inclusion --entry 17 > entry17.json
      """
  )

  @Option(help: ArgumentHelp("台账条（从 0 起）entry, counted from 0", valueName: "n"))
  var entry: UInt64

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let proof = try place.reading { try JournalProving(store: $0).inclusion(of: entry) }
    try place.console.print(raw: ProofFile.inclusion(proof).encoded)
  }
}
