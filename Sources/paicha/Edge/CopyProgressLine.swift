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
    let line = ProgressLine(words(step), unit: .rows, console: console)
    current = (step, line)
    return line
  }

  private func words(_ step: Step) -> Words {
    switch step {
    case .book: Words(zh: "复制账套页", en: "copying pages")
    case .evidence: Words(zh: "复制证据文件", en: "copying evidence")
    case .verifying: Words(zh: "核验副本", en: "verifying the copy")
    }
  }
}
