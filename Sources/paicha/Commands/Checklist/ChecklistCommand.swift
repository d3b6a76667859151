import ArgumentParser

/// 检查表: the catalogue of check items.
struct ChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist",
    abstract: "检查表：检查项、判定和依据 the catalogue of check items",
    subcommands: [ChecklistList.self, ChecklistShow.self]
  )
}
