import GRDB
import PaichaModel

/// What the steps of a listing on the credit list change in its rows.
extension Projector {
  func write(_ event: CreditEvent, of key: Int) throws {
    let day = event.facts.day
    switch event.step {
    case .noticed: try set(.noticed, of: key)
    case .responded(.waived): try set(.heard, of: key)
    case .responded: try set(.defended, of: key)
    case .heard: try set(.heard, of: key)
    case .decided(let decision):
      try set(.decided, of: key)
      try execute(
        """
        UPDATE credit SET decision = ?, decided_on = ?, contact = ?, term_ends_on = ?
        WHERE key = ?
        """,
        [
          decision.number, decision.day.number, decision.contact, decision.termEndsOn?.number, key,
        ]
      )
      try insert(decision, of: key)
    case .dropped: try end(.dropped, on: day, of: key)
    case .served:
      try set(.served, of: key)
      try execute("UPDATE credit SET served_on = ? WHERE key = ?", [day.number, key])
      try beginPeriod(on: day, of: key)
    case .published(_, let end): try publish(on: day, termEndsOn: end, of: key)
    case .withdrawn:
      try execute("UPDATE credit SET withdrawn_on = ? WHERE key = ?", [day.number, key])
    case .handedOver(let kind, let receiver): try tell(receiver, kind, on: day, of: key)
    case .acknowledged(_, let receiver):
      try execute(
        "UPDATE credit_receiver SET acknowledged_on = ? WHERE credit = ? AND receiver = ?",
        [day.number, key, receiver]
      )
    case .removalApplied: try set(.removalApplied, of: key)
    case .removalGranted:
      try end(.removed, on: day, of: key)
      try endPeriod(before: day, of: key)
    case .removalRefused: try set(.published, of: key)
    case .expired: try end(.expired, on: day, of: key)
    case .revoked:
      try end(.revoked, on: day, of: key)
      try endPeriod(before: day, of: key)
    case .restored:
      try set(.restored, of: key)
      try execute("UPDATE credit SET ended_on = NULL WHERE key = ?", [key])
      try beginPeriod(on: day, of: key)
    case .corrected(let correction): try correct(correction, of: key)
    case .entered, .objected, .objectionAnswered, .removalAccepted: break
    }
  }

  func insert(_ decision: CreditDecision, of key: Int) throws {
    for measure in decision.measures {
      try execute(
        """
        INSERT INTO credit_measure (credit, measure, receiver) VALUES (?, ?, ?)
        ON CONFLICT DO NOTHING
        """,
        [key, measure.code, measure.receiver]
      )
    }
    for (place, receiver) in decision.receivers.enumerated() {
      try execute(
        "INSERT INTO credit_receiver (credit, receiver, place) VALUES (?, ?, ?)",
        [key, receiver, place]
      )
    }
  }

  func insert(formerNames: [String], of key: Int) throws {
    for name in formerNames {
      try execute(
        """
        INSERT INTO credit_former_name (credit, name) VALUES (?, ?) ON CONFLICT DO NOTHING
        """,
        [key, name]
      )
    }
  }

  func insert(_ period: ListedRecord.Period, of key: Int) throws {
    try execute(
      "INSERT INTO credit_period (credit, from_on, through_on) VALUES (?, ?, ?)",
      [key, period.from.number, period.through?.number]
    )
  }

  func write(_ told: ToldReceiver, to receiver: String, of key: Int) throws {
    try execute(
      """
      UPDATE credit_receiver SET told = ?, told_on = ?, told_version = ?, acknowledged_on = ?
      WHERE credit = ? AND receiver = ?
      """,
      [
        told.kind.rawValue, told.day.number, told.version, told.acknowledgedOn?.number, key,
        receiver,
      ]
    )
  }

  private func set(_ phase: CreditPhase, of key: Int) throws {
    try execute("UPDATE credit SET state = ? WHERE key = ?", [phase.rawValue, key])
  }

  private func end(_ phase: CreditPhase, on day: Day, of key: Int) throws {
    try execute(
      "UPDATE credit SET state = ?, ended_on = ? WHERE key = ?",
      [phase.rawValue, day.number, key]
    )
  }

  private func beginPeriod(on day: Day, of key: Int) throws {
    try execute(
      """
      INSERT INTO credit_period (credit, from_on, through_on)
      SELECT key, ?, term_ends_on FROM credit WHERE key = ?
      """,
      [day.number, key]
    )
  }

  /// The subject is listed no more from a day on.
  private func endPeriod(before day: Day, of key: Int) throws {
    try execute(
      "DELETE FROM credit_period WHERE credit = ? AND from_on >= ?",
      [key, day.number]
    )
    try execute(
      """
      UPDATE credit_period SET through_on = ?
      WHERE credit = ? AND (through_on IS NULL OR through_on >= ?)
      """,
      [day.advanced(by: -1).number, key, day.number]
    )
  }

  /// The first publication may start the term.
  private func publish(on day: Day, termEndsOn end: Day?, of key: Int) throws {
    try set(.published, of: key)
    try execute(
      "UPDATE credit SET published_on = ?, withdrawn_on = NULL WHERE key = ?",
      [day.number, key]
    )
    guard let end else { return }
    try execute(
      "UPDATE credit SET term_ends_on = ? WHERE key = ? AND term_ends_on IS NULL",
      [end.number, key]
    )
    try execute(
      "UPDATE credit_period SET through_on = ? WHERE credit = ? AND through_on IS NULL",
      [end.number, key]
    )
  }

  private func tell(
    _ receiver: String,
    _ kind: HandOverKind,
    on day: Day,
    of key: Int
  ) throws {
    try execute(
      """
      UPDATE credit_receiver SET
        told = ?, told_on = ?, acknowledged_on = NULL,
        told_version = (SELECT version FROM credit WHERE key = ?)
      WHERE credit = ? AND receiver = ?
      """,
      [kind.rawValue, day.number, key, key, receiver]
    )
  }

  private func correct(_ correction: CreditCorrection, of key: Int) throws {
    try execute(
      """
      UPDATE credit SET
        version = version + 1, name = coalesce(?, name), contact = coalesce(?, contact)
      WHERE key = ?
      """,
      [correction.name, correction.contact, key]
    )
    try insert(formerNames: correction.formerNames, of: key)
  }
}
