import PaichaJournal
import PaichaModel
import Testing

/// The bytes of training sessions: by name or by count, never both.
struct TrainingBodyTests {
  private static func session(
    _ attendance: Training.Attendance,
    isFull: Bool = true
  ) -> Training {
    Training(
      id: "K7QX-E3",
      reference: isFull ? "T-1" : nil,
      venue: "V1",
      zone: isFull ? "Z1" : nil,
      trainees: .safetyOfficer,
      kind: .initial,
      attendance: attendance,
      course: isFull ? "初任" : nil,
      content: "法规",
      hoursTenths: 125,
      passed: isFull ? 2 : nil,
      facts: isFull ? EntrySample.facts : StepFacts(on: "2026-11-21"),
      actor: EntrySample.actor
    )
  }

  @Test func `A session comes back from its bytes as it was`() throws {
    for event: Event in [
      .trainingRecorded(Self.session(.named(["王芳", "李勇"]))),
      .trainingRecorded(Self.session(.counted(40), isFull: false)),
      .trainingVoided(TrainingVoiding("K7QX-E3", zone: "Z1", EntrySample.facts)),
      .trainingVoided(TrainingVoiding("K7QX-E3", zone: nil, StepFacts(on: "2026-11-21"))),
    ] {
      let bytes = EntrySample.bytes(of: event)
      let entry = try EntryText(bytes).decoded()
      #expect(entry.event == event)
      #expect(EntrySample.bytes(of: entry.event) == bytes)
    }
  }

  @Test func `Names and a count together, or neither, are no session`() throws {
    let counted = EntryText(
      EntrySample.bytes(of: .trainingRecorded(Self.session(.counted(40), isFull: false)))
    )
    let members = counted.members()
    let neither = members.filter { !$0.hasPrefix("\"persons\"") }
    #expect(neither.count == members.count - 1)
    #expect(throws: JournalFault.self) { try counted.with(neither).decoded() }
    let place = try #require(members.firstIndex { $0.hasPrefix("\"on\"") })
    var both = members
    both.insert(#""names":["王芳"]"#, at: place)
    #expect(throws: JournalFault.self) { try counted.with(both).decoded() }
    #expect(throws: Never.self) {
      try counted.with(both.filter { !$0.hasPrefix("\"persons\"") }).decoded()
    }
  }

  @Test func `A group of trainees or a kind that nobody knows is refused`() throws {
    let text = EntryText(EntrySample.bytes(of: .trainingRecorded(Self.session(.counted(40)))))
    for (known, unknown) in [("safety_officer", "boss"), ("initial", "weekly")] {
      let changed = text.text.replacing("\"\(known)\"", with: "\"\(unknown)\"")
      #expect(changed != text.text)
      #expect(throws: JournalFault.self) { try EntryText(changed).decoded() }
    }
  }
}
