import PaichaModel
import PaichaReports

/// A progress line on stderr, drawn only on a terminal.
final class ProgressLine {
  private let bar: ProgressBar
  private let language: Language
  private let width: Int?
  private var pace: ProgressPace
  private var isDrawn = false

  /// With `isDue` the first update is drawn at once, since it takes the place of another line.
  init(_ label: Words, unit: ProgressBar.Unit, console: Console, isDue: Bool = false) {
    bar = ProgressBar(label: label, unit: unit)
    language = console.language
    width = console.isQuiet ? nil : Surroundings.current.messageWidth
    pace = ProgressPace(startingAt: Surroundings.monotonicMilliseconds, isDue: isDue)
  }

  func update(done: Int, total: Int) {
    guard let width,
      let rate = pace.rateIfDue(done: done, at: Surroundings.monotonicMilliseconds)
    else { return }
    let line = bar.line(done: done, total: total, rate: rate, width: width - 1, language: language)
    put("\r\u{1B}[K" + line)
    isDrawn = true
  }

  /// Takes the line away, so that what follows starts clean.
  func finish() {
    if isDrawn { put("\r\u{1B}[K") }
    isDrawn = false
  }

  private func put(_ text: String) {
    try? DescriptorSink.standardError.write(Array(text.utf8))
  }
}
