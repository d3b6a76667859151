public import PaichaModel
public import PaichaStore

/// The records behind an indicator of a zone, each with what it added to the points or took.
public struct IndicatorExplanation: Sendable {
  public let evaluation: ZoneEvaluation
  /// Nothing for an indicator that the rulebook leaves out.
  public let value: IndicatorValue?
  public let part: IndicatorPart
  public let records: [Explained]
  /// The parameter with the highest points; nothing for a count without weight.
  public let weight: Parameter?

  public struct Explained: Hashable, Sendable {
    public let record: IndicatorRecord
    /// Hundredths of a point; nothing where nothing is scored.
    public let effect: Int?
    /// By which it counts: the weight, or for an accident the deduction of its grade.
    public let parameter: Parameter?
  }

  init(
    of indicator: Indicator,
    _ part: IndicatorPart,
    _ evaluation: ZoneEvaluation,
    _ counted: CountedRecords,
    _ rulebook: Rulebook
  ) throws {
    self.evaluation = evaluation
    self.part = part
    let value = evaluation.score.values.first { $0.indicator == indicator }
    self.value = value
    let weight = try rulebook.indicators.first { $0.indicator == indicator }?.weightKey
      .map { try rulebook.parameter($0) }
    self.weight = weight
    switch counted {
    case .accidents(let facts):
      let taken = try ZoneScore.deductions(
        of: facts.map { ($0.grade, $0.deaths) },
        evaluation.tally,
        rulebook: rulebook
      )
      records = try zip(facts, taken).map { fact, taken in
        Explained(
          record: fact.record(on: fact.occurredOn),
          effect: taken.map { -$0 },
          parameter: try rulebook.accidentScoring?.deductions[fact.grade]
            .map { try rulebook.parameter($0) }
        )
      }
    case .plain(let plain):
      let points = value?.points(of: part)
      let shares = points.map { PointShares.shares(of: $0, among: plain.count) }
      records = plain.enumerated().map { position, record in
        Explained(record: record, effect: shares?[position], parameter: weight)
      }
    }
  }
}

/// Records behind an indicator, by the way they count.
enum CountedRecords {
  /// Each is one of the numerator.
  case plain([IndicatorRecord])
  case accidents([AccidentFact])
}
