import ArgumentParser
import PaichaModel

/// The problems that the evaluation of a drill found; each becomes a hazard.
struct ProblemOptions: ParsableArguments {
  @Option(help: ArgumentHelp("演练发现的问题，可重复 problem found, repeatable", valueName: "text"))
  var problem: [String] = []

  @Option(help: ArgumentHelp("不合格的检查项，可重复 CODE=fail[:note]", valueName: "item"))
  var item: [ItemResult] = []

  @Option(help: ArgumentHelp("整改期限，默认由规则库预填 deadline", valueName: "day"))
  var deadline: Day?

  @Option(help: ArgumentHelp("部位 where in the venue", valueName: "text"))
  var location: String?

  func validate() throws {
    for text in problem { try PlainText.require(text, in: "--problem") }
    try PlainText.require(location, in: "--location")
    if let item = item.first(where: { !$0.isFailed }) {
      throw ValidationError("--item \(item.item): 只写不合格项 CODE=fail, failed items only")
    }
    guard !isEmpty || (deadline == nil && location == nil) else {
      throw ValidationError("--deadline, --location: 与 --problem 或 --item 同用, go with a problem")
    }
  }

  var isEmpty: Bool { problem.isEmpty && item.isEmpty }

  var findings: [FindingDraft] {
    item.map {
      FindingDraft(item: $0.item, description: $0.note ?? "", place: location, deadline: deadline)
    }
      + problem.map { FindingDraft(description: $0, place: location, deadline: deadline) }
  }
}
