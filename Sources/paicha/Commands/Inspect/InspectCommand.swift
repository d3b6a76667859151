import ArgumentParser

/// 检查: log, walk, import and look up inspections.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "检查：登记、逐项检查、导入、查询 inspections",
    subcommands: [
      InspectLog.self, InspectStart.self, InspectImport.self, InspectList.self, InspectShow.self,
    ]
  )
}
