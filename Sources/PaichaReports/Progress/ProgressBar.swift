public import PaichaModel

/// The line that says how far a long job is, for a terminal's stderr.
public struct ProgressBar: Hashable, Sendable {
  /// What is counted.
  public enum Unit: Hashable, Sendable {
    case rows
    case bytes
    case files
    case steps
  }

  public let label: Words
  public let unit: Unit

  public init(label: Words, unit: Unit) {
    self.label = label
    self.unit = unit
  }

  /// The line, never wider than `width` cells; the bar shows where the total is known.
  ///
  /// The rate counts a second; what would not fit is left out from the right.
  public func line(
    done: Int,
    total: Int?,
    rate: Int,
    width: Int,
    language: Language
  ) -> String {
    var parts = [label(language)]
    if let total, total > 0 {
      let share = min(1, max(0, Double(done) / Double(total)))
      parts.append(bar(share, cells: min(24, max(6, width / 4))))
      parts.append("\(Int(share * 100))%".pad(toCells: 4, .trailing))
    }
    parts.append(amount(done, language))
    if rate > 0 {
      parts.append(ProgressBar.perSecond(amount(rate, language))(language))
      if let total, total > done {
        parts.append(ProgressBar.left((total - done + rate - 1) / rate)(language))
      }
    }
    var line = parts.removeFirst()
    for part in parts {
      guard displayWidth(of: line) + 2 + displayWidth(of: part) <= width else { break }
      line += "  " + part
    }
    return line.truncate(toCells: width)
  }

  private func bar(_ share: Double, cells: Int) -> String {
    let full = Int(share * Double(cells))
    return String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
  }

  private func amount(_ count: Int, _ language: Language) -> String {
    switch unit {
    case .rows: Words(zh: "\(grouped(count)) 行", en: "\(grouped(count)) rows")(language)
    case .files: Words(zh: "\(grouped(count)) 个文件", en: "\(grouped(count)) files")(language)
    case .steps: Words(zh: "\(grouped(count)) 步", en: "\(grouped(count)) steps")(language)
    case .bytes where count < 10_000_000: "\(grouped(count / 1000)) kB"
    case .bytes: "\(grouped(count / 1_000_000)) MB"
    }
  }

  private func grouped(_ number: Int) -> String {
    var text = ""
    for (position, digit) in String(number).reversed().enumerated() {
      if position > 0, position % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }

  private static func perSecond(_ amount: String) -> Words { Words(same: "\(amount)/s") }

  private static func left(_ seconds: Int) -> Words {
    guard seconds >= 60 else { return Words(zh: "剩 \(seconds) 秒", en: "\(seconds) s left") }
    return Words(zh: "剩 \(seconds / 60) 分", en: "\(seconds / 60) min left")
  }
}
