import ArgumentParser
import PaichaModel

/// What every step of a hazard's life may bring: its day, a note, evidence files.
struct StepOptions: ParsableArguments {
  @Option(help: ArgumentHelp("日期，默认今天 day, default: today", valueName: "day"))
  var on: Day?

  @Option(help: ArgumentHelp("说明 note", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("证据文件，可重复 evidence file, repeatable", valueName: "file"))
  var evidence: [String] = []

  func validate() throws {
    if let note, note.utf8.count > 4_096 { throw ValidationError("--note: > 4096 bytes") }
  }
}
