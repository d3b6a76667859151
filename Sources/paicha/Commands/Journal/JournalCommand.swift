import ArgumentParser

/// 台账: the append-only journal and its proofs.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "台账：大小、根、检查点、证明 the append-only journal and its proofs",
    subcommands: [
      JournalSize.self, JournalRoot.self, JournalShow.self, JournalCheckpoint.self,
      JournalProve.self, JournalCheck.self,
    ]
  )
}
