public import PaichaModel
public import PaichaStore

/// Records that zones sent their quarterly statements (报表报送).
public struct StatementSending {
  let store: any BookStore
  let session: Session

  public init(store: any BookStore, session: Session) {
    self.store = store
    self.session = session
  }

  /// Records one statement, and gives where the journal stands.
  ///
  /// - Throws: `StatementRefusal` for a quarter that was not over or a day to come.
  public func send(
    _ period: StatisticsPeriod,
    of zone: ZoneCode,
    to receiver: String,
    _ facts: StepFacts
  ) throws -> JournalHead {
    try store.takingTurn { book in
      let actor = try session.requireActor(may: .sendStatement, in: book)
      guard try book.zone(zone) != nil else { throw ServiceFault.noSuchZone(zone.text) }
      let statement = try SentStatement.decide(
        zone,
        period,
        to: receiver,
        facts,
        today: session.today
      )
      return try book.commit([.statementSent(statement)], by: actor.id, at: session.clock())
    }
  }
}
