public import PaichaModel

/// One value of a report, before any renderer has given it a form.
public enum Cell: Hashable, Sendable {
  case text(String)
  /// A value of a closed set: machines read its code, people its words.
  case coded(String, shown: Words)
  case integer(Int)
  /// A number counted in its last place: 8725 with 2 places is 87.25.
  case decimal(Int, places: Int)
  case flag(Bool)
  case missing
  case list([Cell])
  /// A value that stands out in a table; machine formats do not see the difference.
  indirect case emphasised(Cell)
}

extension Cell {
  /// A text, or missing where there is none.
  public init(_ text: String?) { self = text.map { .text($0) } ?? .missing }

  /// A number, or missing where there is none.
  public init(_ number: Int?) { self = number.map { .integer($0) } ?? .missing }

  /// A day as `YYYY-MM-DD`, or missing where there is none.
  public init(_ day: Day?) { self = day.map { .text("\($0)") } ?? .missing }

  /// A code as it is written, or missing where there is none.
  public init(_ code: (some Code)?) { self = code.map { .text($0.text) } ?? .missing }

  /// A record id as it is written, or missing where there is none.
  public init(_ id: RecordID<some RecordKind>?) { self = id.map { .text("\($0)") } ?? .missing }

  var isEmphasised: Bool {
    guard case .emphasised = self else { return false }
    return true
  }

  /// What a person reads, safe for a terminal.
  func shown(in language: Language) -> String {
    switch self {
    case .text(let text): text.terminalSafe
    case .coded(_, let words): words(language).terminalSafe
    case .integer(let number): String(number)
    case .decimal(let number, let places): DecimalText.of(number, places: places)
    case .flag(let isTrue): (isTrue ? CellWords.yes : CellWords.no)(language)
    case .missing: "-"
    case .list(let cells):
      cells.isEmpty
        ? "-"
        : cells.map { $0.shown(in: language) }.joined(separator: CellWords.separator(language))
    case .emphasised(let cell): cell.shown(in: language)
    }
  }
}

/// The few words that cells bring along.
private enum CellWords {
  static let yes = Words(zh: "是", en: "yes")
  static let no = Words(zh: "否", en: "no")
  static let separator = Words(zh: "、", en: ", ")
}
