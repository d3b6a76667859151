import PaichaModel
import Testing

/// A deadline and who set it.
struct DeadlineTests {
  @Test(arguments: [
    (Deadline.SetBy.given, Deadline.given("2025-03-31")),
    (.rulebook, .prefilled(DueDay(day: "2025-03-31", isProvisional: false))),
    (.provisional, .prefilled(DueDay(day: "2025-03-31", isProvisional: true))),
  ])
  func `A deadline is its day and who set it`(setBy: Deadline.SetBy, deadline: Deadline) {
    #expect(deadline.day == "2025-03-31")
    #expect(deadline.setBy == setBy)
    #expect(Deadline("2025-03-31", setBy: setBy) == deadline)
  }
}
