import GRDB
import PaichaModel

/// Sessions and drills as coverage and duties count them.
///
/// Of one venue or zone, or since ever, it goes from venue to venue over `training_by_venue` or,
/// for some trainees only, `training_by_trainees`; of all venues in a window over
/// `training_by_day`.
struct TrainingFactQuery {
  let scope: TrainingScope

  func forEach(_ db: Database, _ body: (TrainingFact) throws -> Void) throws {
    let (sql, arguments) = sessions
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    var session: (key: Int, fact: TrainingFact)?
    var names: [String] = []
    while let row = try rows.next() {
      let key = try row.integer(0)
      if session?.key != key {
        if let (_, fact) = session { try body(fact.naming(names)) }
        session = (key, try TrainingFact(row))
        names = []
      }
      if let name = row[8] as String? { names.append(name) }
    }
    if let (_, fact) = session { try body(fact.naming(names)) }
  }

  func forEachDrill(_ db: Database, _ body: (DrillAttendance) throws -> Void) throws {
    let (sql, arguments) = drills
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      try body(
        DrillAttendance(
          venue: try row.code(0),
          day: try row.day(1),
          participants: row[2],
          roll: row[3]
        )
      )
    }
  }

  /// One look a venue into `training_by_trainees`.
  func forEachLast(
    of trainees: Trainees,
    _ db: Database,
    _ body: (VenueCode, Day) throws -> Void
  ) throws {
    let venues = venues
    let sql = """
      SELECT v.code, (
        SELECT t.held_on
        FROM training AS t
        WHERE t.venue = v.key AND t.trainees = ? AND t.void_on IS NULL AND t.held_on <= ?
        ORDER BY t.held_on DESC
        LIMIT 1
      )
      FROM venue AS v
      \(venues.clause)
      ORDER BY v.code
      """
    let arguments: StatementArguments = [trainees.rawValue, scope.through.number]
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments + venues.arguments)
    while let row = try rows.next() {
      if let day = try row.optionalDay(1) { try body(try row.code(0), day) }
    }
  }

  private var sessions: (sql: String, arguments: StatementArguments) {
    var condition = venues
    add(daysOf: "t", to: &condition)
    condition.add("t.void_on IS NULL")
    if let trainees = scope.trainees {
      let codes = trainees.map(\.rawValue).sorted().map { "'\($0)'" }
      condition.add("t.trainees IN (\(codes.joined(separator: ", ")))")
    }
    let index = scope.trainees == nil ? "training_by_venue" : "training_by_trainees"
    let source =
      goesByVenue
      ? "venue AS v CROSS JOIN training AS t INDEXED BY \(index) ON t.venue = v.key"
      : "training AS t INDEXED BY training_by_day CROSS JOIN venue AS v ON v.key = t.venue"
    let order = goesByVenue ? "v.code, t.key" : "t.held_on, t.key"
    let sql = """
      SELECT
        t.key, v.code, t.held_on, t.trainees, t.kind, t.course, t.persons, t.hours_tenths, p.name
      FROM \(source)
      LEFT JOIN training_person AS p ON p.training = t.key
      \(condition.clause)
      ORDER BY \(order), p.name
      """
    return (sql, condition.arguments)
  }

  private var drills: (sql: String, arguments: StatementArguments) {
    var condition = venues
    add(daysOf: "d", to: &condition)
    condition.add("d.state NOT IN ('planned', 'cancelled', 'void')")
    let source =
      goesByVenue
      ? "venue AS v CROSS JOIN drill AS d INDEXED BY drill_by_venue ON d.venue = v.key"
      : "drill AS d INDEXED BY drill_by_day CROSS JOIN venue AS v ON v.key = d.venue"
    let sql = """
      SELECT v.code, d.held_on, d.participants, d.roll
      FROM \(source)
      \(condition.clause)
      """
    return (sql, condition.arguments)
  }

  private var goesByVenue: Bool {
    scope.venue != nil || scope.zone != nil || scope.from == nil
  }

  private var venues: Condition {
    var condition = Condition()
    if let venue = scope.venue { condition.add("v.code = ?", venue.text) }
    if let zone = scope.zone { condition.add("v.zone = ?", zone.text) }
    return condition
  }

  private func add(daysOf table: String, to condition: inout Condition) {
    if let day = scope.from { condition.add("\(table).held_on >= ?", day.number) }
    condition.add("\(table).held_on <= ?", scope.through.number)
  }
}

extension TrainingFact {
  /// A session that counts heads, until the names it may have are known.
  fileprivate init(_ row: Row) throws {
    self.init(
      venue: try row.code(1),
      day: try row.day(2),
      trainees: try row.coded(3),
      kind: try row.coded(4),
      course: row[5],
      attendance: .counted(try row.integer(6)),
      hoursTenths: try row.integer(7)
    )
  }

  fileprivate func naming(_ names: [String]) -> TrainingFact {
    guard !names.isEmpty else { return self }
    return TrainingFact(
      venue: venue,
      day: day,
      trainees: trainees,
      kind: kind,
      course: course,
      attendance: .named(names),
      hoursTenths: hoursTenths
    )
  }
}
