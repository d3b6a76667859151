import PaichaModel
import PaichaStore

/// A random but lawful history of a book, and the plain truth of what happened in it.
///
/// Every event is decided by the model; what the rules refuse is left out.
struct History {
  /// What one actor did in one go.
  struct Batch {
    let actor: ActorID
    var events: [Event]
  }

  /// The day everything was done by; no day in the history is later.
  static let today: Day = "2026-03-01"

  private(set) var batches: [Batch] = []
  var truth = Truth()
  var random: SeededRandom
  /// Emergency work draws from numbers of its own, so that it leaves the rest as it was.
  private var preparing: SeededRandom
  var calendar = Sample.calendar
  var lives: [Hazard] = []
  var incomplete: [Inspection] = []
  var listings: [Supervision] = []
  var transfers: [Transfer] = []
  var plans: [EmergencyPlan] = []
  var drills: [Drill] = []
  var sessions: [Training] = []
  /// The days on which sessions were withdrawn.
  var voidings: [TrainingID: Day] = [:]
  var papers: [Paper] = []
  var accidents: [Accident] = []
  /// Accidents draw from numbers of their own, so that they leave the rest as it was.
  var incidents: SeededRandom

  var credits: [CreditListing] = []
  var persons: [SealedPerson] = []
  var forgotten: Set<PersonID> = []
  /// The credit list draws from numbers of its own, so that it leaves the rest as it was.
  var sanctions: SeededRandom

  /// So many actions after the registers; the same seed gives the same history.
  ///
  /// With a notice, the calendar of 2026 comes after two thirds of them and settles what waits.
  init(seed: UInt64, actions: Int, withNotice: Bool = false) throws {
    incidents = SeededRandom(seed: seed &+ 493)
    sanctions = SeededRandom(seed: seed &+ 11)
    random = SeededRandom(seed: seed)
    preparing = SeededRandom(seed: ~seed)
    record(Sample.register, by: "admin")
    for number in 0..<8 { register(venue: VenueCode(unchecked: "W\(number)"), .registered) }
    for action in 0..<actions {
      if withNotice, action == actions * 2 / 3 { try addCalendar() }
      try act()
      if preparing.chance(45) { try prepare() }
    }
  }

  /// Plays the history into a new book.
  func play(on engine: Engine) throws -> TestBook {
    let book = try engine.make([])
    for batch in batches { try book.commit(batch.events, by: batch.actor) }
    return book
  }

  private mutating func act() throws {
    if incidents.chance(18) { try accident() }
    if sanctions.chance(60) { try credit() }
    switch Int.random(in: 0..<100, using: &random) {
    case ..<35: try inspect()
    case ..<65: try stepHazard()
    case ..<69: try propose()
    case ..<83: try stepListing()
    case ..<86: try transfer()
    case ..<90: try stepTransfer()
    case ..<92: issuePaper()
    case ..<96: try supplement()
    case ..<99: register(venue: random.pick(truth.venues.keys.sorted()), .changed)
    default: changeZone()
    }
  }

  /// Emergency work, beside everything else.
  private mutating func prepare() throws {
    swap(&random, &preparing)
    defer { swap(&random, &preparing) }
    switch Int.random(in: 0..<100, using: &random) {
    case ..<14: try beginPlan()
    case ..<52: try stepPlan()
    case ..<66: try beginDrill()
    case ..<86: try stepDrill()
    case ..<96: try train()
    default: try voidSession()
    }
  }

  private mutating func register(venue code: VenueCode, _ occasion: Occasion) {
    let venue = Venue(
      code: code,
      name: "场所 \(batches.count)",
      kind: random.pick(VenueKind.allCases),
      zone: random.pick(["Z1", "Z2", "Z1", "Z2", nil]),
      openedOn: random.chance(30) ? day(from: "2022-01-01", through: "2026-01-01") : nil,
      closedOn: random.chance(20) ? day(from: "2023-06-01", through: "2027-01-01") : nil
    )
    record([.venueRecorded(venue, occasion)], by: "admin")
  }

  private mutating func changeZone() {
    let zone = Zone(code: random.pick(["Z1", "Z2"]), name: "区 \(batches.count)", region: .east)
    record([.zoneRecorded(zone, .changed)], by: "admin")
  }

  mutating func day(from first: Day, through last: Day) -> Day {
    first.advanced(by: Int.random(in: 0...max(0, last.days(since: first)), using: &random))
  }

  /// A day not long after another.
  mutating func day(after first: Day, within days: Int = 20) -> Day {
    day(from: first, through: min(first.advanced(by: days), max(first, History.today)))
  }

  /// What a step brings: always a reason and a number, at times a piece of evidence.
  mutating func facts(on day: Day) -> StepFacts {
    StepFacts(
      on: day,
      note: "说明",
      document: "文〔\(day.year)〕\(batches.count)号",
      evidence: random.chance(10)
        ? [Evidence(hash: .of(digit: batches.count), name: nil)] : []
    )
  }

  /// Adds to the batch of the same actor at times, so that one commit holds many kinds of events.
  mutating func record(_ events: [Event], by actor: ActorID) {
    for case .venueRecorded(let venue, _) in events { truth.venues[venue.code] = venue }
    guard let last = batches.last, last.actor == actor, last.events.count < 12 else {
      batches.append(Batch(actor: actor, events: events))
      return
    }
    batches[batches.count - 1].events += events
  }
}

/// Runs what the rules may refuse; nothing where they do.
func unlessRefused<Result>(_ body: () throws -> Result) throws -> Result? {
  do {
    return try body()
  } catch is HazardRefusal {
    return nil
  } catch is SupervisionRefusal {
    return nil
  } catch is TransferRefusal {
    return nil
  } catch is PlanRefusal {
    return nil
  } catch is DrillRefusal {
    return nil
  } catch is TrainingRefusal {
    return nil
  }
}
