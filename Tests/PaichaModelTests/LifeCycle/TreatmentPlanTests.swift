import PaichaModel
import Testing

/// A plan has every part, or says which are missing.
struct TreatmentPlanTests {
  /// Why a plan is refused that has other texts for some parts and lacks others.
  private func refusal(
    changing texts: [PlanPart: String] = [:],
    without missing: Set<PlanPart> = []
  ) -> TreatmentPlanRefusal? {
    let parts = TreatmentPlan.sampleParts.merging(texts) { $1 }.filter { !missing.contains($0.key) }
    do {
      _ = try TreatmentPlan(parts)
      return nil
    } catch {
      return error
    }
  }

  @Test func `There are six items and five implementations`() {
    #expect(PlanPart.allCases.count { !$0.isImplementation } == 6)
    #expect(PlanPart.allCases.count(where: \.isImplementation) == 5)
    #expect(Set(PlanPart.allCases.map(\.words.zh)).count == 11)
    #expect(Set(PlanPart.allCases.map(\.words.en)).count == 11)
  }

  @Test func `A whole plan keeps the text of every part`() {
    for part in PlanPart.allCases {
      #expect(TreatmentPlan.sample[part] == TreatmentPlan.sampleParts[part])
    }
  }

  @Test(arguments: PlanPart.allCases)
  func `Each part that is missing is named`(part: PlanPart) throws {
    let refusal = try #require(self.refusal(without: [part]))
    #expect(refusal == .missing([part]))
    #expect(refusal.what.zh.contains(part.words.zh))
    #expect(refusal.what.en.contains(part.rawValue))
  }

  @Test(arguments: PlanPart.allCases, ["", " ", "\n\t", "　"])
  func `A part of white space alone is missing`(part: PlanPart, text: String) {
    #expect(refusal(changing: [part: text]) == .missing([part]))
  }

  @Test func `All missing parts are named together, in their order`() {
    #expect(throws: TreatmentPlanRefusal.missing(PlanPart.allCases)) { try TreatmentPlan([:]) }
    let two = refusal(changing: [.emergencyInPlace: " "], without: [.goals])
    #expect(two == .missing([.goals, .emergencyInPlace]))
  }

  @Test(arguments: PlanPart.allCases)
  func `A part may have 4096 bytes and not one more`(part: PlanPart) {
    let longest = String(repeating: "a", count: 4_096)
    #expect(refusal(changing: [part: longest]) == nil)
    #expect(refusal(changing: [part: longest + "a"]) == .tooLong(part))
    #expect(refusal(changing: [part: String(repeating: "章", count: 1_366)]) == .tooLong(part))
  }
}
