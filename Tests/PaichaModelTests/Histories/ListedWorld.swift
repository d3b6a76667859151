import PaichaModel
import Testing

/// Hazards of two venues, their listings and the people who handle them, in memory.
///
/// It carries out random commands as the book does: a proposal knows the active listings, an
/// acceptance closes the hazards with it, all or none.
struct ListedWorld {
  /// A record as it began, as it stands, and what happened between.
  struct Kept<Record, Event> {
    let opened: Record
    var now: Record
    var events: [Event] = []
    var clocks = RunningClocks()

    init(_ record: Record) {
      opened = record
      now = record
    }
  }

  /// Two of each role, and officers of two listing bodies.
  static let people: [Actor] =
    Actor.crowd.filter { $0.role != .listingBody }
    + [("county.1", "县安委会"), ("county.2", "县安委会"), ("city.1", "市安委会"), ("city.2", "市安委会")]
    .map { Actor.sample(.listingBody, id: $0.0, department: $0.1) }

  /// Hazards and listings stand at their number less one.
  var hazards: [Kept<Hazard, HazardEvent>] = []
  var listings: [Kept<Supervision, SupervisionEvent>] = []
  var random: SeededRandom
  var today: Day = "2024-03-01"
  private(set) var commands = 0
  private(set) var refusals: [String: Int] = [:]
  let clockRules: ClockRules

  init(seed: UInt64) throws {
    random = SeededRandom(seed: seed)
    clockRules = try .sample()
    for _ in 1...6 { find() }
  }

  /// One command by somebody on something, then time passes.
  mutating func step() throws {
    commands += 1
    do {
      switch random.number(1...16) {
      case 1...2: try propose()
      case 3...9: try handleHazard()
      case 10 where random.happens(oneIn: 3): try upgrade()
      default: try handleListing()
      }
    } catch let refusal as HazardRefusal {
      refusals[refusal.code.rawValue, default: 0] += 1
    } catch let refusal as SupervisionRefusal {
      refusals[refusal.code.rawValue, default: 0] += 1
    }
    let open = hazards.count { !$0.now.phase.isFinal }
    if open < 6 { find() }
    today = today.advanced(by: random.number(0...3))
  }

  /// Somebody of any role now and then, else one who may.
  mutating func somebody(to power: Power) -> Actor {
    let able = Self.people.filter { $0.role.may(power) }
    return random.pick(random.happens(oneIn: 6) || able.isEmpty ? Self.people : able)
  }

  /// Day, reason and document of a step; now and then one of them is wrong.
  mutating func facts() -> StepFacts {
    StepFacts(
      on: random.happens(oneIn: 8) ? today.advanced(by: random.number(-9...2)) : today,
      note: random.happens(oneIn: 8) ? nil : "说明",
      document: random.happens(oneIn: 8) ? nil : "1号"
    )
  }

  func venue(of hazard: Hazard) -> VenueCode { hazard.id.number.isMultiple(of: 4) ? "V2" : "V1" }

  /// The active listing a hazard is under.
  func listing(of hazard: HazardID) -> Supervision? {
    listings.first { $0.now.isActive && $0.now.hazards.contains(hazard) }?.now
  }

  func hazard(_ id: HazardID) -> Hazard { hazards[id.number - 1].now }

  private mutating func find() {
    let id = HazardID(origin: "K7QX", number: hazards.count + 1)
    let finding = Finding.sample(
      id,
      level: random.happens(oneIn: 4) ? .general : .major,
      deadline: .given(today.advanced(by: 30)),
      outcome: random.happens(oneIn: 8) ? .fixedOnSpot : .open
    )
    hazards.append(Kept(Hazard(finding, foundOn: today, by: "inspector.1")))
  }
}
