import PaichaModel
import Testing

/// Parts of a venue that may not be used until consent.
struct HazardSuspensionTests {
  private let suspended = Hazard.sample(phase: .rectified, suspended: "二层")

  @Test func `A part is suspended beside the phase, once`() throws {
    let command = HazardCommand.suspend(.sample(on: "2025-03-20"), part: "二层")
    let hazard = try Hazard.sample(phase: .planned).after(command)
    #expect(hazard.phase == .planned)
    #expect(hazard.suspension?.part == "二层")
    #expect(hazard.suspension?.since == "2025-03-20")
    #expect(hazard.suspension?.isInForce == true)
    #expect(try hazard.refusal(of: command) == .suspended)
  }

  @Test func `An order does not suspend a second part while one is suspended`() throws {
    let hazard = Hazard.sample(suspended: "二层")
    let second = HazardCommand.order(on: "2025-03-03", deadline: "2025-04-01", suspending: "三层")
    #expect(try hazard.refusal(of: second) == .suspended)
    let plain = try hazard.after(.order(on: "2025-03-03", deadline: "2025-04-01"))
    #expect(plain.suspension?.part == "二层")
  }

  @Test func `A review that passes may consent to use again`() throws {
    let closed = try suspended.after(.review(on: "2025-03-20", resumes: true))
    #expect(closed.suspension?.until == "2025-03-20")
    #expect(closed.suspension?.isInForce == false)
    let again = HazardCommand.resume(.sample(on: "2025-03-21"))
    #expect(try closed.refusal(of: again) == .notSuspended)
  }

  @Test func `A review that passes without consent leaves the part suspended`() throws {
    let closed = try suspended.after(.review(on: "2025-03-20"))
    #expect(closed.suspension?.isInForce == true)
    let resumed = try closed.after(.resume(.sample(on: "2025-03-25")))
    #expect(resumed.suspension?.until == "2025-03-25")
    #expect(resumed.state == closed.state, "a closed hazard stays as it is")
  }

  @Test func `Nothing is resumed before the review, or where nothing is suspended`() throws {
    let resume = HazardCommand.resume(.sample(on: "2025-03-20"))
    #expect(try suspended.refusal(of: resume) == .notNow)
    #expect(try Hazard.sample(phase: .closed).refusal(of: resume) == .notSuspended)
    let pass = HazardCommand.review(on: "2025-03-20", resumes: true)
    #expect(try Hazard.sample(phase: .rectified).refusal(of: pass) == .notSuspended)
  }

  @Test func `A hazard sent back stays suspended`() throws {
    let verdict = Review.Verdict.returned(newDeadline: nil)
    let returned = try suspended.after(.review(on: "2025-03-20", verdict, resumes: true))
    #expect(returned.suspension?.isInForce == true)
  }
}
