import PaichaModel

/// Days that follow one another in a row.
extension RowValues {
  /// A day that must be there and not after another.
  func requiredDay(_ field: Field, notAfter last: Day) throws(RowProblem) -> Day {
    _ = try required(field)
    guard let day = try day(field, notAfter: last) else { return last }
    return day
  }

  /// A day that is not after another.
  func day(_ field: Field, notAfter last: Day) throws(RowProblem) -> Day? {
    guard let day = try day(field) else { return nil }
    guard day <= last else {
      throw problem(
        field,
        .futureDay,
        Words(zh: "晚于今天 \(last)", en: "is after today, \(last)")
      )
    }
    return day
  }

  /// Refuses a day before the one of an earlier milestone.
  func require(
    _ field: Field,
    _ day: Day?,
    notBefore earlier: Day,
    of other: Field
  ) throws(RowProblem) {
    guard let day, day < earlier else { return }
    let column = columns[other.rawValue]
    throw problem(
      field,
      .daysOutOfOrder,
      Words(zh: "早于 \(column) 的 \(earlier)", en: "is before \(earlier), \(column)")
    )
  }

  /// Reads the milestones of a row in the order they must have, after a first one; gaps are fine.
  func milestones(
    _ fields: [Field],
    after first: (field: Field, day: Day),
    notAfter last: Day
  ) throws(RowProblem) -> [Day?] {
    var latest = first
    var days: [Day?] = []
    for field in fields {
      let day = try day(field, notAfter: last)
      try require(field, day, notBefore: latest.day, of: latest.field)
      if let day { latest = (field, day) }
      days.append(day)
    }
    return days
  }

  /// Refuses a row that leaves out what another cell of it needs.
  func require(_ field: Field, for other: Field) throws(RowProblem) {
    guard text(field) == nil, text(other) != nil else { return }
    let column = columns[other.rawValue]
    throw problem(
      field,
      .missingValue,
      Words(zh: "填写了 \(column) 就必填", en: "is required beside \(column)")
    )
  }
}
