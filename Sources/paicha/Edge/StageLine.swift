import PaichaModel
import PaichaReports
import PaichaService

/// The progress of a job of several stages: one line after the other.
final class StageLine {
  private let console: Console
  private var current: (label: Words, line: ProgressLine)?

  init(console: Console) { self.console = console }

  /// Takes the line away, so that what follows starts clean.
  func finish() {
    current?.line.finish()
    current = nil
  }

  private func update(_ label: Words, _ unit: ProgressBar.Unit, done: Int, total: Int) {
    line(label, unit).update(done: done, total: total)
  }

  private func line(_ label: Words, _ unit: ProgressBar.Unit) -> ProgressLine {
    if let current, current.label == label { return current.line }
    let isFirst = current == nil
    finish()
    let line = ProgressLine(label, unit: unit, console: console, isDue: !isFirst)
    current = (label, line)
    return line
  }
}

extension StageLine {
  func update(_ progress: CopyProgress) {
    switch progress {
    case .book(let done, let total):
      update(Words(zh: "复制账套", en: "copying the book"), .bytes, done: done, total: total)
    case .evidence(let done, let total):
      update(Words(zh: "复制证据", en: "copying evidence"), .files, done: done, total: total)
    case .verifying(let done, let total):
      update(Words(zh: "核验副本", en: "verifying the copy"), .rows, done: done, total: total)
    }
  }

  func update(_ progress: ImportProgress) {
    switch progress {
    case .reading(let done, let total):
      update(Words(zh: "导入", en: "importing"), .bytes, done: done, total: total)
    case .finishing(let done, let total):
      update(Words(zh: "建立索引", en: "indexing"), .steps, done: done, total: total)
    }
  }
}
