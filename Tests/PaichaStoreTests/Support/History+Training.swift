import PaichaModel

/// Training sessions, and those that were withdrawn.
extension History {
  mutating func train() throws {
    let number = sessions.count + 1
    let venue = random.pick(truth.venues.keys.sorted())
    let trainees = random.pick(Trainees.allCases)
    let names = (1...Int.random(in: 1...4, using: &random)).map { "员工\($0)" }
    let isNamed = trainees.needsNames || random.chance(30)
    let session = try Training.decide(
      TrainingDraft(
        reference: random.chance(50) ? "PX-\(number)" : nil,
        venue: venue,
        trainees: trainees,
        kind: random.pick(Training.Kind.allCases),
        attendance: isNamed ? .named(names) : .counted(40 + number),
        course: random.chance(30) ? "年度班" : nil,
        content: "消防与应急",
        hoursTenths: Int.random(in: 5...320, using: &random),
        passed: random.chance(50) ? names.count : nil,
        facts: facts(on: day(from: "2023-12-01", through: "2026-01-20"))
      ),
      id: TrainingID(origin: Sample.book.origin, number: number),
      zone: truth.venues[venue]?.zone,
      today: History.today,
      actor: Sample.unit
    )
    sessions.append(session)
    record([.trainingRecorded(session)], by: Sample.unit.id)
  }

  mutating func voidSession() throws {
    guard let session = sessions.randomElement(using: &random) else { return }
    let facts = facts(on: day(after: session.facts.day))
    let voidedOn = voidings[session.id]
    let voiding = try unlessRefused {
      try session.void(facts, voidedOn: voidedOn, today: History.today, actor: Sample.unit)
    }
    guard let voiding else { return }
    voidings[session.id] = facts.day
    record([.trainingVoided(voiding)], by: Sample.unit.id)
  }
}
