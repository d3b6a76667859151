import ArgumentParser

/// 个人信息: persons whose identity is sealed; seen by few, and forgotten when nothing needs them.
struct PersonCommandGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "个人信息：掩码查询、留痕查看、清除 persons, sealed",
    subcommands: [PersonList.self, PersonShow.self, PersonForget.self]
  )
}
