public import PaichaModel

/// Draws a walk as lines for the terminal, none wider than its width.
public struct WalkScreen: Hashable, Sendable {
  public let language: Language
  public let width: Int
  public let height: Int
  public let isColoured: Bool

  /// A screen of at least 20 × 8 cells.
  public init(language: Language, width: Int = 80, height: Int = 24, isColoured: Bool = false) {
    self.language = language
    self.width = max(20, width)
    self.height = max(8, height)
    self.isColoured = isColoured
  }

  /// The lines of whatever the walk waits for; at most as many as the screen is high.
  public func lines(of walk: Walk) -> [String] {
    let lines =
      switch walk.stage {
      case .item, .level, .note: itemLines(of: walk)
      case .summary: summaryLines(of: walk)
      case .help: helpLines
      case .quitting: quittingLines(of: walk)
      }
    return Array(lines.prefix(height))
  }

  /// The venue, the kind and day, the progress and a rule.
  func header(of walk: Walk) -> [String] {
    let start = walk.start
    let name = "\(walk.venueName) (\(start.venue))".terminalSafe
    let right = "\(start.kind.words(language)) \(start.day)"
    let room = max(4, width - displayWidth(of: right) - 2)
    let left = name.truncate(toCells: room).pad(toCells: room)
    let bar = progress(of: walk)
    let counts = WalkSummaryView(walk).counts(language)
    let fits = displayWidth(of: bar) + 2 + displayWidth(of: counts) <= width
    return [
      Paint.bold((left + "  " + right).truncate(toCells: width), isOn: isColoured)
    ]
      + (fits ? [bar + "  " + counts] : [bar, counts.truncate(toCells: width)]) + [rule]
  }

  var rule: String { Paint.dim(String(repeating: "─", count: width), isOn: isColoured) }

  private func progress(of walk: Walk) -> String {
    let total = walk.items.count
    let cells = min(24, max(4, width / 4))
    let full = total == 0 ? 0 : walk.answered * cells / total
    return String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
      + "  \(walk.answered)/\(total)"
  }

  /// The entries one after the other, as many to a line as fit.
  func legend(_ entries: [(keys: Words, meaning: Words)]) -> [String] {
    var lines: [String] = []
    var used = 0
    for entry in entries {
      let keys = entry.keys(language)
      let meaning = entry.meaning(language)
      let cells = displayWidth(of: keys) + 1 + displayWidth(of: meaning)
      let text = Paint.bold(keys, isOn: isColoured) + " " + meaning
      if let last = lines.indices.last, used + 3 + cells <= width {
        lines[last] += "   " + text
        used += 3 + cells
      } else {
        lines.append(text)
        used = cells
      }
    }
    return lines
  }

  func indented(_ text: String, by cells: Int = 2) -> [String] {
    text.terminalSafe.wrap(toCells: width - cells)
      .map { String(repeating: " ", count: cells) + $0 }
  }
}
