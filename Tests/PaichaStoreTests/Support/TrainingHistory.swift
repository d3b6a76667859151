import PaichaModel
import PaichaStore

/// Random sessions of the three sample venues, some of them withdrawn, and what they come to.
struct TrainingHistory {
  static let today: Day = "2026-06-30"

  private(set) var sessions: [Training] = []
  private(set) var voided: [TrainingID: StepFacts] = [:]
  private var random: SeededRandom

  init(seed: UInt64, sessions count: Int = 120) throws {
    random = SeededRandom(seed: seed)
    for number in 1...count { try record(number) }
    for session in sessions where random.chance(15) {
      let day = session.facts.day.advanced(by: Int.random(in: 0...20, using: &random))
      voided[session.id] = StepFacts(on: min(day, Self.today), note: "重复登记")
    }
  }

  /// Sessions that count.
  var standing: [Training] { sessions.filter { voided[$0.id] == nil } }

  func play(on engine: Engine) throws -> TestBook {
    let book = try engine.make()
    for session in sessions { try book.commit([.trainingRecorded(session)], by: session.actor) }
    for session in sessions {
      guard let facts = voided[session.id] else { continue }
      let voiding = TrainingVoiding(session.id, zone: session.zone, facts)
      try book.commit([.trainingVoided(voiding)], by: "li")
    }
    return book
  }

  private mutating func record(_ number: Int) throws {
    let venue = random.pick(Sample.venues)
    let trainees = random.pick(Trainees.allCases)
    let persons = Int.random(in: 1...40, using: &random)
    let isNamed = trainees.needsNames || random.chance(40)
    let names = (0..<8).filter { _ in random.chance(50) }.map { "人\($0)" }
    let first: Day = "2024-01-01"
    let day = first.advanced(by: Int.random(in: 0..<912, using: &random))
    let draft = TrainingDraft(
      reference: random.chance(30) ? "旧-\(number)" : nil,
      venue: venue.code,
      trainees: trainees,
      kind: random.pick(Training.Kind.allCases),
      attendance: isNamed ? .named(names.isEmpty ? ["人0"] : names) : .counted(persons),
      course: random.chance(50) ? random.pick(["消防", "用电"]) : nil,
      content: "培训 \(number)",
      hoursTenths: Int.random(in: 5...160, using: &random),
      passed: random.chance(30) ? 1 : nil,
      facts: StepFacts(on: day, note: random.chance(20) ? "说明" : nil)
    )
    sessions.append(
      try Training.decide(
        draft,
        id: TrainingID(origin: Sample.book.origin, number: number),
        zone: venue.zone,
        today: Self.today,
        actor: Sample.admin
      )
    )
  }
}
