import ArgumentParser
import PaichaJournal
import PaichaService
import PaichaStore

/// Makes proofs that anyone can check offline.
struct JournalProve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "出具证明 make proofs by RFC 6962",
    subcommands: [ProveInclusion.self, ProveConsistency.self]
  )

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
}
