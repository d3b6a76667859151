import ArgumentParser
import PaichaModel

/// The book as it had been recorded by a day, whatever came later.
struct RecordedOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("按某日台账 as recorded by the end of a day", valueName: "day")
  )
  var recordedBy: Day?
}
