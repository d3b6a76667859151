internal import PaichaModel

/// A way of writing days, such as `MM/DD/YYYY`, that is turned into `YYYY-MM-DD`.
///
/// Tokens are YYYY, MM, M, DD, D, hh, mm, ss; everything else but letters stands for itself, and
/// so does `T`. MM takes two digits, M one or two. Whether the day exists is not judged here.
struct DatePattern: Hashable, Sendable {
  private enum Part: Hashable {
    case literal([UInt8])
    case year
    case month(digits: ClosedRange<Int>)
    case day(digits: ClosedRange<Int>)
    /// Two digits that are read and dropped, up to a bound.
    case time(below: Int)
  }

  private let parts: [Part]

  /// Reads a pattern, or tells what is wrong with it.
  init(_ text: String) throws(WordsError) {
    var parts: [Part] = []
    var rest = Substring(text)
    while let first = rest.first {
      let run = rest.prefix { $0 == first }
      if let part = try Self.token(String(run)) {
        parts.append(part)
        rest = rest.dropFirst(run.count)
      } else {
        parts.append(.literal(Array(String(first).utf8)))
        rest = rest.dropFirst()
      }
    }
    self.parts = parts
    try check()
  }

  private static func token(_ run: String) throws(WordsError) -> Part? {
    switch run {
    case "YYYY": return .year
    case "MM": return .month(digits: 2...2)
    case "M": return .month(digits: 1...2)
    case "DD": return .day(digits: 2...2)
    case "D": return .day(digits: 1...2)
    case "hh": return .time(below: 24)
    case "mm", "ss": return .time(below: 60)
    default:
      guard let first = run.first, first.isASCII, first.isLetter, first != "T" else { return nil }
      throw WordsError(
        zh: "日期格式里不认识 \(run)（可用 YYYY MM M DD D hh mm ss）",
        en: "the date format holds \(run); it may hold YYYY MM M DD D hh mm ss"
      )
    }
  }

  private func check() throws(WordsError) {
    var (years, months, days) = (0, 0, 0)
    for (index, part) in parts.enumerated() {
      var isOpen = false
      switch part {
      case .year: years += 1
      case .month(let digits): (months, isOpen) = (months + 1, digits.count > 1)
      case .day(let digits): (days, isOpen) = (days + 1, digits.count > 1)
      case .literal, .time: break
      }
      guard isOpen, index + 1 < parts.count else { continue }
      if case .literal = parts[index + 1] { continue }
      throw WordsError(
        zh: "日期格式里 M 或 D 后面要有分隔符",
        en: "in the date format a separator must follow M or D"
      )
    }
    guard years == 1, months == 1, days == 1 else {
      throw WordsError(
        zh: "日期格式要各有一次年 YYYY、月 M、日 D",
        en: "the date format needs YYYY, one month and one day, each once"
      )
    }
  }

  /// The day as `YYYY-MM-DD`, or nothing where the text does not have this form.
  func normalized(_ text: String) -> String? {
    var bytes = Array(text.utf8)[...]
    var (year, month, day) = (0, 0, 0)
    for part in parts {
      switch part {
      case .literal(let literal):
        guard bytes.starts(with: literal) else { return nil }
        bytes = bytes.dropFirst(literal.count)
      case .year:
        guard let value = Self.number(&bytes, digits: 4...4) else { return nil }
        year = value
      case .month(let digits):
        guard let value = Self.number(&bytes, digits: digits) else { return nil }
        month = value
      case .day(let digits):
        guard let value = Self.number(&bytes, digits: digits) else { return nil }
        day = value
      case .time(let bound):
        guard let value = Self.number(&bytes, digits: 2...2), value < bound else { return nil }
      }
    }
    guard bytes.isEmpty else { return nil }
    return Self.padded(year, to: 4) + "-" + Self.padded(month, to: 2) + "-"
      + Self.padded(day, to: 2)
  }

  private static func number(_ bytes: inout ArraySlice<UInt8>, digits: ClosedRange<Int>) -> Int? {
    let run = bytes.prefix(digits.upperBound).prefix { GB18030.isDigit($0) }
    guard digits.contains(run.count) else { return nil }
    bytes = bytes.dropFirst(run.count)
    return run.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// A problem whose place the catcher knows.
struct WordsError: Error {
  let words: Words

  init(zh: String, en: String) { words = Words(zh: zh, en: en) }
}
