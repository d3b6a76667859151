import ArgumentParser

/// Makes proofs that anyone can check offline.
struct JournalProve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "出具证明 make proofs by RFC 6962",
    subcommands: [ProveInclusion.self, ProveConsistency.self]
  )
}
