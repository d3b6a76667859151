import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Recording sessions and withdrawing them.
@Suite struct TrainingKeepingTests {
  private let book: ServiceBook

  init() throws { book = try ServiceBook.furnished() }

  private func draft(
    _ venue: VenueCode = "V1",
    hoursTenths: Int = 125,
    reference: String? = nil
  ) -> TrainingDraft {
    TrainingDraft(
      reference: reference,
      venue: venue,
      trainees: .head,
      kind: .yearly,
      attendance: .named(["王芳"]),
      content: "安全生产法",
      hoursTenths: hoursTenths,
      facts: StepFacts(on: "2025-03-10")
    )
  }

  @Test func `A session is one entry under the next number`() throws {
    let head = try book.store.head()
    let first = try book.training().record(draft())
    let second = try book.training().record(draft())
    #expect(first.training.id == "K7QX-E1" && second.training.id == "K7QX-E2")
    #expect(first.isNew && first.training.zone == "Z1" && first.training.actor == "unit")
    #expect(second.head.size == head.size + 2)
    #expect(try book.store.training("K7QX-E2")?.training == second.training)
    #expect(try book.store.verify { _, _ in }.isSound)
  }

  @Test func `A known reference with the same content changes nothing, with other it is refused`()
    throws
  {
    let first = try book.training().record(draft(reference: "P-1"))
    let again = try book.training().record(draft(reference: "P-1"))
    #expect(!again.isNew && again.head == first.head && again.training == first.training)
    let refusal = #expect(throws: TrainingRefusal.self) {
      try book.training().record(draft(hoursTenths: 130, reference: "P-1"))
    }
    #expect(refusal == .contradicts(reference: "P-1", first.training.id, part: "hours"))
    #expect(try book.store.head() == first.head)
  }

  @Test(arguments: Role.allCases)
  func `Only roles that keep emergency work record or void`(role: Role) throws {
    let training = try book.train("V1", on: "2025-03-10")
    let actor = ActorID(unchecked: role.rawValue)
    let facts = StepFacts(on: "2025-03-11", note: "误登")
    guard !role.may(.keepEmergency) else {
      _ = try book.training(actor).record(draft())
      #expect(try book.training(actor).void(training.id, facts).voidedOn == "2025-03-11")
      return
    }
    for body in [
      { _ = try book.training(actor).record(draft()) },
      { _ = try book.training(actor).void(training.id, facts) },
    ] {
      let fault = #expect(throws: ServiceFault.self) { try body() }
      #expect(fault?.code == .role)
    }
  }

  @Test func `What is not there is refused by code, and nothing is written`() throws {
    let head = try book.store.head()
    let venue = #expect(throws: ServiceFault.self) { try book.training().record(draft("V9")) }
    #expect(venue?.code == .noSuchVenue)
    let session = #expect(throws: ServiceFault.self) {
      try book.training().void("K7QX-E9", StepFacts(on: "2025-03-11", note: "误登"))
    }
    #expect(session?.code == .noSuchTraining)
    let other = #expect(throws: ServiceFault.self) { try book.store.requireTraining("ABCD-E1") }
    #expect(other?.code == .noSuchTraining)
    #expect(try book.store.head() == head)
  }

  @Test func `A session is withdrawn once and stays on record`() throws {
    let training = try book.train("V1", on: "2025-03-10")
    let facts = StepFacts(on: "2025-03-12", note: "误登")
    _ = try book.training("handler").void(training.id, facts)
    let view = try book.store.requireTraining(training.id)
    #expect(view.voided?.facts == facts && view.voided?.actor == "handler")
    let refusal = #expect(throws: TrainingRefusal.self) {
      try book.training().void(training.id, facts)
    }
    #expect(refusal?.code == .voidAlready)
    #expect(try book.store.trainings(TrainingFilter()).isEmpty)
    #expect(try book.store.verify { _, _ in }.isSound)
  }
}
