public import PaichaModel

/// What an evaluation came to, as sheets and the bulletin say it: a missing result is never a zero.
public enum ZoneOutcome: Hashable, Sendable {
  case rated(hundredths: Int, band: Band?)
  /// An event forbids a rating (一票否决); the arithmetic score stays visible.
  case notRated(hundredths: Int?, event: Words)
  /// No indicator applies.
  case withoutScore
  /// Nothing was inspected or due: a year without data, not one of bad work.
  case withoutRecords

  /// The score that may be drawn and compared; an arithmetic one beside a veto is not.
  public var hundredths: Int? {
    if case .rated(let hundredths, _) = self { hundredths } else { nil }
  }

  public var band: Band? {
    if case .rated(_, let band) = self { band } else { nil }
  }

  /// Why there is no rating; nothing for a rated one.
  public var reason: Words? {
    switch self {
    case .rated: nil
    case .notRated(let hundredths, let event):
      Words(
        zh: "不予评定：\(event.zh)" + (hundredths.map { "（算术分 \(points($0))）" } ?? ""),
        en: "not rated: \(event.en)" + (hundredths.map { " (arithmetic \(points($0)))" } ?? "")
      )
    case .withoutScore: Words(zh: "没有得分", en: "no score")
    case .withoutRecords: Words(zh: "没有记录", en: "no records")
    }
  }

  /// The reason in a word or two, for a chart.
  public var gap: Words? {
    if case .notRated = self { Words(zh: "不予评定", en: "not rated") } else { reason }
  }

  /// The score, or why there is none.
  var cell: Cell {
    switch self {
    case .rated(let hundredths, _): .decimal(hundredths, places: 2)
    case .notRated(let hundredths, _): hundredths.map { .decimal($0, places: 2) } ?? .missing
    case .withoutScore, .withoutRecords: reason.map { .words($0) } ?? .missing
    }
  }

  private func points(_ hundredths: Int) -> String { DecimalText.of(hundredths, places: 2) }
}

extension ZoneEvaluation {
  /// The one place in which sheets and the bulletin learn whether a zone is rated.
  public var outcome: ZoneOutcome {
    if tally.isWithoutRecords { return .withoutRecords }
    if !score.vetoes.isEmpty {
      let reasons = score.vetoes.map(\.reason.words)
      return .notRated(
        hundredths: score.hundredths,
        event: Words(
          zh: reasons.map(\.zh).joined(separator: "；"),
          en: reasons.map(\.en).joined(separator: "; ")
        )
      )
    }
    guard let hundredths = score.hundredths else { return .withoutScore }
    return .rated(hundredths: hundredths, band: score.band)
  }
}
