import PaichaModel
import Testing

/// What may be recorded as training, and what may be withdrawn.
struct TrainingDecideTests {
  @Test(arguments: Role.allCases)
  func `Whoever keeps emergency work records training`(role: Role) {
    guard !role.may(.keepEmergency) else {
      #expect(throws: Never.self) { try TrainingDraft.sample().decided(by: role) }
      return
    }
    let refusal = #expect(throws: TrainingRefusal.self) {
      try TrainingDraft.sample().decided(by: role)
    }
    #expect(refusal?.code == .role)
  }

  private static let refused: [(TrainingDraft, TrainingRefusal.Code)] = [
    (.sample(on: "2026-01-01"), .future),
    (.sample(hoursTenths: 0), .hours),
    (.sample(hoursTenths: -5), .hours),
    (.sample(hoursTenths: 2_401), .hours),
    (.sample(by: .counted(0)), .nobody),
    (.sample(by: .named([])), .nobody),
    (.sample(by: .counted(1_000_001)), .tooMany),
    (.sample(by: .named(["张三", "李四", "张三"])), .nameTwice),
    (.sample(of: .head, by: .counted(1)), .namesNeeded),
    (.sample(of: .safetyOfficer, by: .counted(1)), .namesNeeded),
    (.sample(by: .counted(5), passed: 6), .passedTooMany),
    (.sample(by: .named(["张三"]), passed: 2), .passedTooMany),
  ]

  @Test(arguments: refused.indices)
  func `A session that cannot be right is refused by code`(index: Int) {
    let (draft, code) = Self.refused[index]
    let refusal = #expect(throws: TrainingRefusal.self) { try draft.decided() }
    #expect(refusal?.code == code)
  }

  @Test func `What lies on the border is recorded as told`() throws {
    for draft in [
      TrainingDraft.sample(on: "2025-12-31"), .sample(hoursTenths: 1),
      .sample(hoursTenths: 2_400), .sample(by: .counted(1_000_000)),
      .sample(by: .counted(5), passed: 5), .sample(by: .counted(5), passed: 0),
      .sample(of: .newStaff, .initial, by: .counted(1)), .sample(of: .head, by: .named(["王芳"])),
    ] {
      let training = try draft.decided()
      #expect(training.difference(from: draft) == nil)
      #expect(training.zone == "Z1" && training.actor == "zhang.wei")
    }
  }

  @Test func `Names lose the spaces around them, and a blank one is nobody`() {
    let attendance = Training.Attendance(names: [" 张三 ", "　李 四　", "  ", ""])
    #expect(attendance == .named(["张三", "李 四"]))
  }

  @Test func `A session is withdrawn once, with a reason, not before it was held`() throws {
    let training = try TrainingDraft.sample().decided()
    func void(
      on day: Day = "2025-04-01",
      note: String? = "误登",
      voidedOn: Day? = nil,
      by role: Role = .unit
    ) throws(TrainingRefusal) -> TrainingVoiding {
      try training.void(
        StepFacts(on: day, note: note),
        voidedOn: voidedOn,
        today: "2025-12-31",
        actor: .sample(role)
      )
    }
    #expect(try void().training == training.id)
    #expect(try void(on: "2025-03-20").facts.note == "误登")
    let refusals: [(() throws(TrainingRefusal) -> TrainingVoiding, TrainingRefusal.Code)] = [
      ({ () throws(TrainingRefusal) in try void(on: "2025-03-19") }, .tooEarly),
      ({ () throws(TrainingRefusal) in try void(on: "2026-01-01") }, .future),
      ({ () throws(TrainingRefusal) in try void(note: nil) }, .reasonNeeded),
      ({ () throws(TrainingRefusal) in try void(voidedOn: "2025-03-25") }, .voidAlready),
      ({ () throws(TrainingRefusal) in try void(by: .evaluator) }, .role),
    ]
    for (body, code) in refusals {
      let refusal = #expect(throws: TrainingRefusal.self) { _ = try body() }
      #expect(refusal?.code == code)
    }
  }

  @Test func `The first part that differs under a reference is named`() throws {
    let training = try TrainingDraft.sample(by: .named(["张三", "李四"])).decided()
    let differences: [(TrainingDraft, String?)] = [
      (.sample(by: .named(["李四", "张三"])), nil),
      (.sample(on: "2025-03-21", by: .named(["张三", "李四"])), "held_on"),
      (.sample(of: .newStaff, by: .named(["张三", "李四"])), "trainees"),
      (.sample(by: .named(["张三", "李四"]), hoursTenths: 21), "hours"),
      (.sample(.initial, by: .named(["张三", "李四"])), "kind"),
      (.sample(by: .counted(2)), "persons"),
      (.sample(by: .named(["张三"])), "names"),
      (.sample(by: .named(["张三", "李四"]), course: "A"), "course"),
      (.sample(by: .named(["张三", "李四"]), passed: 1), "passed"),
    ]
    for (draft, part) in differences { #expect(training.difference(from: draft) == part) }
  }
}
