/// That a zone's quarterly statement was sent (季度统计报表报送), 安监总局令第16号 art 14.
///
/// Sent again, it corrects the one before; on time is judged by the first.
public struct SentStatement: Hashable, Sendable {
  public let zone: ZoneCode
  /// A quarter.
  public let period: StatisticsPeriod
  public let receiver: String
  public let facts: StepFacts

  public init(zone: ZoneCode, period: StatisticsPeriod, receiver: String, facts: StepFacts) {
    self.zone = zone
    self.period = period
    self.receiver = receiver
    self.facts = facts
  }

  /// The statement as it may be recorded.
  public static func decide(
    _ zone: ZoneCode,
    _ period: StatisticsPeriod,
    to receiver: String,
    _ facts: StepFacts,
    today: Day
  ) throws(StatementRefusal) -> SentStatement {
    guard period.kind == .quarter else { throw .noQuarter(period) }
    guard facts.day > period.days.upperBound else { throw .running(period, facts.day) }
    guard facts.day <= today else { throw .future(facts.day, today) }
    return SentStatement(zone: zone, period: period, receiver: receiver, facts: facts)
  }
}

/// When a zone first sent the statement of a quarter.
public struct StatementFact: Hashable, Sendable {
  public let zone: ZoneCode
  public let period: StatisticsPeriod
  public let sentOn: Day
  public let receiver: String
  public let document: String?
  /// The entry that recorded it.
  public let entry: UInt64
  /// How often it was sent again.
  public let corrections: Int

  public init(
    zone: ZoneCode,
    period: StatisticsPeriod,
    sentOn: Day,
    receiver: String,
    document: String?,
    entry: UInt64,
    corrections: Int
  ) {
    self.zone = zone
    self.period = period
    self.sentOn = sentOn
    self.receiver = receiver
    self.document = document
    self.entry = entry
    self.corrections = corrections
  }
}
