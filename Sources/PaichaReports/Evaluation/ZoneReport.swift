public import PaichaModel

/// What the sheet of one zone shows.
public struct ZoneReport: Sendable {
  /// The evaluation in the scope that is evaluated, or in the one asked for.
  public let evaluation: ZoneEvaluation
  /// The same year in the scope that is reported beside it.
  public let beside: [ZoneEvaluation]
  /// How many zones with records were ranked in its region.
  public let field: Int
  /// One evaluation a year, the asked year the last.
  public let trend: [ZoneEvaluation]
  public let majors: OpenMajors
  public let evidence: [IndicatorEvidence]
  public let rulebook: Rulebook
  /// The options that ask `evaluate explain` for the same evaluation.
  public let question: String

  public init(
    evaluation: ZoneEvaluation,
    beside: [ZoneEvaluation] = [],
    field: Int,
    trend: [ZoneEvaluation],
    majors: OpenMajors,
    evidence: [IndicatorEvidence],
    rulebook: Rulebook,
    question: String
  ) {
    self.evaluation = evaluation
    self.beside = beside
    self.field = field
    self.trend = trend
    self.majors = majors
    self.evidence = evidence
    self.rulebook = rulebook
    self.question = question
  }
}

/// The records behind one indicator, as many as the appendix has room for.
public struct IndicatorEvidence: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// Id of the record, or code of the venue.
    public let record: String
    /// Nothing where a zone body or a park answers.
    public let venue: VenueCode?
    public let venueName: String
    public let day: Day?
    public let deadline: Day?
    /// Hundredths of a point that it gave or took; nothing where nothing is scored.
    public let effect: Int?

    public init(
      record: String,
      venue: VenueCode?,
      venueName: String,
      day: Day?,
      deadline: Day?,
      effect: Int? = nil
    ) {
      self.effect = effect
      self.record = record
      self.venue = venue
      self.venueName = venueName
      self.day = day
      self.deadline = deadline
    }
  }

  public let indicator: Indicator
  public let total: Int
  public let shown: [Row]

  public init(indicator: Indicator, total: Int, shown: [Row]) {
    self.indicator = indicator
    self.total = total
    self.shown = shown
  }
}
