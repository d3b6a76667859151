public import PaichaModel
public import PaichaStore

/// On what an evaluation rests: the year, the day of its figures, the state of the book, the rules.
public struct EvaluationBasis: Sendable {
  public var year: Int
  /// What was true by this day.
  public var asOf: Day
  /// What was recorded by the end of this day; nothing for all there is.
  public var recordedBy: Day?
  public var rulebook: Rulebook

  public init(year: Int, asOf: Day, recordedBy: Day?, rulebook: Rulebook) {
    self.year = year
    self.asOf = asOf
    self.recordedBy = recordedBy
    self.rulebook = rulebook
  }

  /// The evaluations it gives of a book, of so many years, its own the last.
  public func evaluate(
    _ book: SQLiteBook,
    years: Int = 1,
    zones: [ZoneCode],
    scope: ZoneEvaluating.ScopeChoice
  ) throws -> [ZoneEvaluation] {
    try reading(book) { store in
      try ZoneEvaluating(store: store, rulebook: rulebook)
        .evaluate(years: year - years + 1...year, asOf: asOf, zones: zones, scope: scope)
    }
  }

  /// The book as it had been recorded by the day.
  ///
  /// - Throws: `ServiceFault.nothingRecorded` for a day before the book was opened.
  public func reading<Result>(
    _ book: SQLiteBook,
    _ body: (SQLiteBook) throws -> Result
  ) throws -> Result {
    guard let recordedBy else { return try body(book) }
    guard let past = try book.asRecorded(by: recordedBy) else {
      throw ServiceFault.nothingRecorded(by: recordedBy)
    }
    defer { try? past.close() }
    return try body(past)
  }
}

/// Compares two evaluations of the zones of a book.
public struct EvaluationComparing {
  public let before: EvaluationBasis
  public let after: EvaluationBasis

  public init(before: EvaluationBasis, after: EvaluationBasis) {
    self.before = before
    self.after = after
  }

  /// Zones that differ, in code order; each in the scope that is evaluated.
  public func differences(
    _ book: SQLiteBook,
    zones: [ZoneCode]
  ) throws -> [EvaluationDifference] {
    let first = try evaluations(before, book, zones)
    let second = try evaluations(after, book, zones)
    return Set(first.keys).union(second.keys).sorted().compactMap { zone in
      EvaluationDifference(first[zone], by: before.rulebook, second[zone], by: after.rulebook)
    }
  }

  private func evaluations(
    _ basis: EvaluationBasis,
    _ book: SQLiteBook,
    _ zones: [ZoneCode]
  ) throws -> [ZoneCode: ZoneEvaluation] {
    var evaluations: [ZoneCode: ZoneEvaluation] = [:]
    for evaluation in try basis.evaluate(book, zones: zones, scope: .auto)
    where evaluation.scope == evaluation.ruling.evaluated {
      evaluations[evaluation.zone.code] = evaluation
    }
    return evaluations
  }

  /// Records that count on one side only, for one zone and indicator: those gained, then those
  /// lost.
  public func records(
    _ book: SQLiteBook,
    zone: ZoneCode,
    indicator: Indicator
  ) throws -> (gained: [IndicatorRecord], lost: [IndicatorRecord]) {
    let sides = try [before, after].map { basis in
      try basis.reading(book) { store in
        try ZoneEvaluating(store: store, rulebook: basis.rulebook)
          .explain(zone: zone, year: basis.year, indicator: indicator, asOf: basis.asOf)
          .records.map(\.record)
      }
    }
    let names = sides.map { Set($0.map(\.record)) }
    return (
      sides[1].filter { !names[0].contains($0.record) },
      sides[0].filter { !names[1].contains($0.record) }
    )
  }
}
