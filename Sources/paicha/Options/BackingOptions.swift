import ArgumentParser
import PaichaModel
import PaichaService

/// What stands behind a step: a note, a document number, evidence files.
struct BackingOptions: ParsableArguments {
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

  /// The facts of a step on a day; evidence files are copied beside the book.
  ///
  /// Personal numbers have no place in texts that go into the journal for good.
  func facts(on day: Day, at place: Workplace) throws -> StepFacts {
    for text in [note, document].compactMap({ $0 }) where PersonalNumbers.isPresent(in: text) {
      throw ServiceFault.personalNumber
    }
    return StepFacts(
      on: day,
      note: note,
      document: document,
      evidence: try evidence.map { try place.evidence.keep($0) }
    )
  }
}
