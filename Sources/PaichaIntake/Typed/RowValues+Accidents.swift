import PaichaModel

/// Minutes and amounts of money in a row.
extension RowValues {
  /// A minute in Beijing from 1950 on, on a day not after another.
  func minute(_ field: Field, notAfter last: Day) throws(RowProblem) -> Instant? {
    guard let text = text(field) else { return nil }
    guard let instant = Instant(minute: text), instant.day.year >= 1950 else {
      throw problem(
        field,
        .noSuchDay,
        Words(
          zh: "应为 YYYY-MM-DD HH:MM 的真实时间（1950 年起）",
          en: "should be a real minute YYYY-MM-DD HH:MM from 1950 on"
        )
      )
    }
    guard instant.day <= last else {
      throw problem(
        field,
        .futureDay,
        Words(zh: "晚于今天 \(last)", en: "is after today, \(last)")
      )
    }
    return instant
  }

  /// Refuses a minute before the one of an earlier event.
  func require(
    _ field: Field,
    _ instant: Instant?,
    notBefore earlier: Instant,
    of other: Field
  ) throws(RowProblem) {
    guard let instant, instant < earlier else { return }
    let (column, minute) = (columns[other.rawValue], earlier.minuteText)
    throw problem(
      field,
      .daysOutOfOrder,
      Words(zh: "早于 \(column) 的 \(minute)", en: "is before \(minute), \(column)")
    )
  }

  /// An amount in yuan with up to two decimals, as fen.
  func fen(_ field: Field) throws(RowProblem) -> Int? {
    guard let text = text(field) else { return nil }
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : "00"
    guard let whole = parts.first, (1...12).contains(whole.utf8.count),
      (1...2).contains(decimals.utf8.count),
      (whole + decimals).utf8.allSatisfy({ (48...57).contains($0) }),
      let yuan = Int(whole), let rest = Int(decimals)
    else {
      throw problem(
        field,
        .notANumber,
        Words(
          zh: "应为元，至多两位小数，不写千分号",
          en: "should be yuan with up to two decimals and no separators"
        )
      )
    }
    return yuan * 100 + (decimals.utf8.count == 1 ? rest * 10 : rest)
  }
}
