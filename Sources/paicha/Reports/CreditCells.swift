import PaichaModel
import PaichaReports

/// The values of the credit list as cells.
enum CreditCells {
  static func kind(_ kind: CreditSubject.Kind) -> Cell {
    .coded(kind.rawValue, shown: kind.words)
  }

  static func state(_ phase: CreditPhase) -> Cell { .coded(phase.rawValue, shown: phase.words) }

  static func post(_ post: ListedPerson.Post?) -> Cell {
    post.map { .coded($0.rawValue, shown: $0.words) } ?? .missing
  }

  /// Whether the subject is listed on the day shown, standing out where it is.
  static func listed(_ isListed: Bool) -> Cell {
    isListed ? .emphasised(.flag(true)) : .flag(false)
  }

  static func told(_ kind: HandOverKind) -> Cell { .coded(kind.rawValue, shown: kind.words) }

  /// What is open towards an authority.
  static func owed(_ notice: OwedNotice?) -> Cell {
    switch notice {
    case nil: .coded("nothing", shown: Words(zh: "无", en: "nothing"))
    case .handOver(let kind):
      .emphasised(
        .coded(
          "hand_over_\(kind.rawValue)",
          shown: Words(zh: "待告知\(kind.words.zh)", en: "to be told: \(kind.words.en)")
        )
      )
    case .receipt(let kind, _):
      .coded(
        "receipt_\(kind.rawValue)",
        shown: Words(zh: "\(kind.words.zh)待回执", en: "receipt awaited: \(kind.words.en)")
      )
    }
  }

  static func status(_ status: Parameter.Status) -> Cell {
    let cell = Cell.coded(status.rawValue, shown: status.words)
    return status == .unverified ? .emphasised(cell) : cell
  }
}
