import ArgumentParser
import PaichaModel
import PaichaService

/// What every step of a life may bring: its day, a note, a document number, evidence files.
struct StepOptions: ParsableArguments {
  @Option(help: ArgumentHelp("日期，默认今天 day, default: today", valueName: "day"))
  var on: Day?

  @Option(help: ArgumentHelp("说明或理由 note or reason", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("文号 number of the document behind it", valueName: "number"))
  var document: String?

  @Option(help: ArgumentHelp("证据文件，可重复 evidence file, repeatable", valueName: "file"))
  var evidence: [String] = []

  func validate() throws {
    try PlainText.require(document, in: "--document")
    if let note, note.isEmpty || note.utf8.count > 4_096 {
      throw ValidationError("--note: 1-4096 bytes")
    }
  }

  /// The facts of the step; evidence files are copied beside the book.
  func facts(at place: Workplace) throws -> StepFacts {
    StepFacts(
      on: on ?? place.session.today,
      note: note,
      document: document,
      evidence: try evidence.map { try place.evidence.keep($0) }
    )
  }
}
