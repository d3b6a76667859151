import ArgumentParser
import PaichaModel

/// What a listing body orders when it lists: until when, and who answers for it.
struct ListingCharge: ParsableArguments {
  @Option(help: ArgumentHelp("治理期限 finish date", valueName: "day"))
  var finishBy: Day

  @Option(help: ArgumentHelp("督办部门 supervising department", valueName: "name"))
  var supervisor: String

  @Option(help: ArgumentHelp("包案责任人 responsible leader", valueName: "name"))
  var leader: String

  func validate() throws {
    try PlainText.require(supervisor, in: "--supervisor")
    try PlainText.require(leader, in: "--leader")
  }
}
