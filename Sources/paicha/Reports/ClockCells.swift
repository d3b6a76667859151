import PaichaModel
import PaichaReports

/// The parts of clocks as cells, with how far the rules behind them were checked.
struct ClockCells {
  private let rulebook: Rulebook

  init(_ rulebook: Rulebook) { self.rulebook = rulebook }

  static func kind(_ kind: ClockKind) -> Cell { .coded(kind.rawValue, shown: kind.words) }

  static func owner(_ role: Role) -> Cell {
    .coded(role.rawValue, shown: ActorReports.words(role))
  }

  /// The limit as the rulebook writes it; missing for a day that a document names.
  static func limit(_ limit: TimeLimit?) -> Cell {
    guard let limit else { return .missing }
    let words = limit.unit.words
    return .coded(
      "\(limit.value) \(limit.unit.rawValue)",
      shown: Words(zh: "\(limit.value) \(words.zh)", en: "\(limit.value) \(words.en)")
    )
  }

  static func due(_ due: DueDay) -> Cell {
    guard due.isProvisional else { return Cell(due.day) }
    return .emphasised(
      .coded(
        due.day.description,
        shown: Words(zh: "\(due.day) 暂定", en: "\(due.day) provisional")
      )
    )
  }

  /// The status of the parameter that gave the limit.
  func status(_ rule: String?) -> Cell {
    guard let status = rule.flatMap({ try? rulebook.parameter($0).status }) else {
      return .missing
    }
    let cell = Cell.coded(status.rawValue, shown: status.words)
    return status == .unverified ? .emphasised(cell) : cell
  }

  /// What people should know of the clocks: provisional days, unverified parameters.
  func notes(_ clocks: [Clock]) -> [Words] {
    [
      UnverifiedParameters.note(
        clocks.compactMap(\.rule) + UnverifiedParameters.counting(clocks).map(\.rawValue),
        in: rulebook
      ),
      ProvisionalNote.words(for: clocks.map(\.due)),
    ]
    .compactMap { $0 }
  }

  /// What a provisional due day is, and the file that settles it.
  static let provisional = Words(
    zh: "暂定：该年放假通知未出，只扣周末；出后补入：paicha rules calendar import FILE",
    en: "provisional: the holiday notice of that year is not out, only weekends are off; "
      + "add it with: paicha rules calendar import FILE"
  )
}
