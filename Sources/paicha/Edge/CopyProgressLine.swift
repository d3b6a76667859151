import PaichaModel
import PaichaReports
import PaichaService

/// The progress of a copy: one line after the other, for the book, its evidence, the verification.
final class CopyProgressLine {
  private enum Step {
    case book
    case evidence
    case verifying
  }

  private let console: Console
  private var current: (step: Step, line: ProgressLine)?

  init(console: Console) { self.console = console }

  func update(_ progress: CopyProgress) {
    switch progress {
    case .book(let done, let total): line(.book).update(done: done, total: total)
    case .evidence(let done, let total): line(.evidence).update(done: done, total: total)
    case .verifying(let done, let total): line(.verifying).update(done: done, total: total)
    }
  }

  /// Takes the line away, so that what follows starts clean.
  func finish() {
    current?.line.finish()
    current = nil
  }

  private func line(_ step: Step) -> ProgressLine {
    if let current, current.step == step { return current.line }
    finish()
    let (words, unit) = told(step)
    let line = ProgressLine(words, unit: unit, console: console)
    current = (step, line)
    return line
  }

  private func told(_ step: Step) -> (Words, ProgressBar.Unit) {
    switch step {
    case .book: (Words(zh: "复制账套", en: "copying the book"), .bytes)
    case .evidence: (Words(zh: "复制证据", en: "copying evidence"), .files)
    case .verifying: (Words(zh: "核验副本", en: "verifying the copy"), .rows)
    }
  }
}
