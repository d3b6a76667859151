import ArgumentParser

/// 场所: the venues that are inspected.
struct VenueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "venue",
    abstract: "场所：登记、导入、查询 venues",
    subcommands: [VenueImport.self, VenueAdd.self, VenueList.self, VenueShow.self]
  )
}
