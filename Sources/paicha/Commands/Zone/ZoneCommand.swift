import ArgumentParser

/// 经开区: the development zones of a book.
struct ZoneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zone",
    abstract: "经开区：导入、查询 development zones",
    subcommands: [ZoneImport.self, ZoneList.self, ZoneShow.self, ZoneAdjust.self]
  )
}
