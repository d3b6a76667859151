import GRDB
import PaichaModel

/// Running terms: started, judged when their step is done, stopped, settled.
extension Projector {
  /// What a step does to the clocks of its record, in this order: it ends some, stops others, and
  /// starts new ones.
  func move(_ moves: ClockMoves, of subject: ClockSubject, entry: Int) throws {
    for kind in moves.ended.sorted() { try end(kind, of: subject, on: moves.day) }
    for kind in moves.stopped.subtracting(moves.ended).sorted() {
      try stop(kind, of: subject, on: moves.day)
    }
    for clock in moves.started { try start(clock, of: subject, entry: entry) }
  }

  /// A running or judged clock whose provisional due day is settled.
  func apply(_ settlement: ClockSettlement) throws {
    guard let (letter, number) = RecordName.split(settlement.subject, of: origin) else {
      throw StoreFault.damaged(path: "journal", detail: "no record \(settlement.subject)")
    }
    try execute(
      """
      UPDATE clock SET
        due_on = ?, provisional = ?,
        days_late = CASE
          WHEN done_on IS NULL THEN NULL
          WHEN ? = 1 THEN 0
          WHEN ? = 1 AND done_on > ? THEN NULL
          ELSE max(0, done_on - ?)
        END
      WHERE letter = ? AND subject = ? AND kind = ? AND from_on = ? AND provisional = 1
        AND stopped_on IS NULL
      """,
      [
        settlement.due.day.number, settlement.due.isProvisional,
        settlement.kind.isRight, settlement.due.isProvisional, settlement.due.day.number,
        settlement.due.day.number, letter, number, settlement.kind.rawValue,
        settlement.from.number,
      ]
    )
    if letter == "P", settlement.kind == .planFilingCheck {
      try settleAnswer(of: number, settlement)
    }
  }

  /// The plan itself knows by when its filing is answered, since silence then counts.
  private func settleAnswer(of plan: Int, _ settlement: ClockSettlement) throws {
    try execute(
      "UPDATE plan SET answer_by = ?, answer_provisional = ? WHERE key = ? AND sent_on = ?",
      [settlement.due.day.number, settlement.due.isProvisional, plan, settlement.from.number]
    )
  }

  private func end(_ kind: ClockKind, of subject: ClockSubject, on day: Day) throws {
    guard !kind.isRight else { return try endRight(kind, of: subject, on: day) }
    try execute(
      """
      UPDATE clock SET
        done_on = ?,
        days_late = CASE WHEN provisional = 1 AND ? > due_on THEN NULL ELSE max(0, ? - due_on) END
      WHERE letter = ? AND subject = ? AND kind = ? AND done_on IS NULL AND stopped_on IS NULL
      """,
      [day.number, day.number, day.number, subject.letter, subject.key, kind.rawValue]
    )
  }

  /// Nobody is late with a right.
  private func endRight(_ kind: ClockKind, of subject: ClockSubject, on day: Day) throws {
    try execute(
      """
      UPDATE clock SET done_on = ?, days_late = 0
      WHERE letter = ? AND subject = ? AND kind = ? AND done_on IS NULL AND stopped_on IS NULL
      """,
      [day.number, subject.letter, subject.key, kind.rawValue]
    )
  }

  /// Never before its first day: a step may be dated before the one that started the clock.
  private func stop(_ kind: ClockKind, of subject: ClockSubject, on day: Day) throws {
    try execute(
      """
      UPDATE clock SET
        stopped_on = max(from_on, ?),
        days_late = CASE WHEN ? = 0 AND provisional = 0 AND ? > due_on THEN ? - due_on END
      WHERE letter = ? AND subject = ? AND kind = ? AND done_on IS NULL AND stopped_on IS NULL
      """,
      [
        day.number, kind.isRight, day.number, day.number, subject.letter, subject.key,
        kind.rawValue,
      ]
    )
  }

  private func start(_ clock: Clock, of subject: ClockSubject, entry: Int) throws {
    try execute(
      """
      INSERT INTO clock (
        entry, kind, letter, subject, venue, zone, owner, from_on, limit_value, limit_unit,
        rule, due_on, provisional
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        entry, clock.kind.rawValue, subject.letter, subject.key, subject.venue,
        subject.zone?.text, clock.kind.owner.rawValue, clock.from.number, clock.limit?.value,
        clock.limit?.unit.rawValue, clock.rule, clock.due.day.number, clock.due.isProvisional,
      ]
    )
  }
}

/// What a step does to clocks, and on which day.
struct ClockMoves {
  let started: [Clock]
  let ended: Set<ClockKind>
  let stopped: Set<ClockKind>
  let day: Day

  init(
    started: [Clock],
    ended: Set<ClockKind>,
    stopped: Set<ClockKind>,
    on day: Day
  ) {
    self.started = started
    self.ended = ended
    self.stopped = stopped
    self.day = day
  }
}

/// The record a clock belongs to.
struct ClockSubject {
  let letter: String
  let key: Int
  /// Nothing where a zone body or a park answers.
  let venue: Int?
  let zone: ZoneCode?

  init(_ letter: UInt8, _ key: Int, venue: Int?, zone: ZoneCode?) {
    self.letter = String(UnicodeScalar(letter))
    self.key = key
    self.venue = venue
    self.zone = zone
  }
}

extension Set<ClockKind> {
  fileprivate func sorted() -> [ClockKind] { sorted { $0.rawValue < $1.rawValue } }
}
