import ArgumentParser
import PaichaIntake
import PaichaModel

/// Where a treatment plan comes from: a file, or an empty one to fill in.
struct PlanOptions: ParsableArguments {
  @Option(help: ArgumentHelp("治理方案（YAML），- 为标准输入 plan file", valueName: "file"))
  var file: String?

  @Flag(help: "打印空白方案，填写后用 --file 报送 print an empty plan to fill in")
  var template = false

  func validate() throws {
    guard template != (file != nil) else {
      throw ValidationError("--file FILE 或 --template：二者选一, one of them")
    }
  }

  /// The plan in the file, every part of it filled in.
  func plan() throws -> TreatmentPlan {
    guard let file else { throw ValidationError("--file FILE: 缺少, is missing") }
    return try PlanFileReader.read(file)
  }

  /// Prints the empty plan.
  func printTemplate(at place: Workplace) throws {
    try place.console.print(raw: String(PlanTemplate.text.dropLast()))
  }
}
