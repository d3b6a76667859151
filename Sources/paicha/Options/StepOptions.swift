import ArgumentParser
import PaichaModel
import PaichaService

/// What every step of a life may bring: its day, and what stands behind it.
struct StepOptions: ParsableArguments {
  @Option(help: ArgumentHelp("日期，默认今天 day, default: today", valueName: "day"))
  var on: Day?

  @OptionGroup var backing: BackingOptions

  var document: String? { backing.document }

  /// The facts of the step; evidence files are copied beside the book.
  func facts(at place: Workplace) throws -> StepFacts {
    try backing.facts(on: on ?? place.session.today, at: place)
  }
}
