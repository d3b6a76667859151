import ArgumentParser

/// 操作人: who acts in a book.
struct ActorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actor",
    abstract: "操作人：登记、导入、查询 who acts in the book",
    subcommands: [ActorAdd.self, ActorImport.self, ActorList.self]
  )
}
