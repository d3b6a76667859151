import ArgumentParser

/// 备份: verified copies of a book, made while others write, tested, and put back.
struct BackupCommandGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "备份：制作、检验、恢复 verified copies of a book: make, check, restore",
    subcommands: [BackupMake.self, BackupCheckCommand.self, BackupRestore.self],
    defaultSubcommand: BackupMake.self
  )
}
