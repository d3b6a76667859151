import PaichaModel
import Testing

/// How a plan begins: on two papers, by somebody who may.
struct PlanDraftTests {
  @Test func `A draft keeps what it says and has nothing in force`() throws {
    let opening = try PlanDraft.sample().opening()
    #expect(opening.id == "K7QX-P1" && opening.holder == .venue("V1") && opening.zone == "Z1")
    #expect(opening.kind == .comprehensive && opening.name == "综合应急预案")
    #expect(opening.manner == .drafted && opening.actor == "drafter" && opening.clocks == [])
    let plan = EmergencyPlan(opening)
    #expect(plan.phase == .drafted && plan.state == .drafted(nil))
    #expect(plan.version == 1 && plan.inForce == nil && plan.author == "drafter")
    #expect(plan.lastDay == "2025-03-03")
    #expect(Set(plan.materials.keys) == [.riskAssessment, .resourceSurvey])
  }

  @Test(
    arguments: [
      ([], [.riskAssessment, .resourceSurvey]),
      ([.riskAssessment], [.resourceSurvey]),
      ([.resourceSurvey], [.riskAssessment]),
      ([.text, .filingForm, .reviewOpinion], [.riskAssessment, .resourceSurvey]),
      ([.riskAssessment, .resourceSurvey], []),
      (PlanMaterial.allCases, []),
    ] as [([PlanMaterial], [PlanMaterial])]
  )
  func `A draft stands on a risk assessment and a survey of resources`(
    given: [PlanMaterial],
    missing: [PlanMaterial]
  ) throws {
    let draft = PlanDraft.sample(materials: given.map { AttachedMaterial($0) })
    guard !missing.isEmpty else {
      #expect(Set(EmergencyPlan(try draft.opening()).materials.keys) == Set(given))
      return
    }
    #expect(throws: PlanRefusal.materialsMissing(nil, missing)) { try draft.opening() }
  }

  @Test(arguments: Role.allCases)
  func `Only those who keep emergency work begin one`(role: Role) throws {
    let actor = Actor.sample(role)
    guard role.may(.keepEmergency) else {
      #expect(throws: PlanRefusal.role(nil, actor, .keepEmergency)) {
        try PlanDraft.sample().opening(by: actor)
      }
      return
    }
    #expect(try PlanDraft.sample().opening(by: actor).actor == actor.id)
  }

  @Test func `A draft is not begun in the future`() throws {
    #expect(try PlanDraft.sample().opening(today: "2025-03-03").facts.day == "2025-03-03")
    #expect(throws: PlanRefusal.future(nil, "2025-03-03", "2025-03-02")) {
      try PlanDraft.sample().opening(today: "2025-03-02")
    }
  }

  @Test func `A reviewer has a name and a body that are plain`() {
    #expect(Reviewer(name: "", body: "学会") == nil)
    #expect(Reviewer(name: "孙工", body: "") == nil)
    #expect(Reviewer(name: "孙\n工", body: "学会") == nil)
    #expect(Reviewer(name: String(repeating: "a", count: 257), body: "学会") == nil)
    #expect(Reviewer(name: String(repeating: "a", count: 256), body: "学会") != nil)
  }

  @Test func `The papers, kinds, causes and phases go by their published codes`() {
    #expect(PlanKind.allCases.map(\.rawValue) == ["comprehensive", "special", "onsite"])
    #expect(
      PlanMaterial.allCases.map(\.rawValue)
        == ["text", "risk_assessment", "resource_survey", "review_opinion", "filing_form"]
    )
    #expect(
      RevisionCause.allCases.map(\.rawValue) == [
        "law", "command", "risk", "resources", "drill_or_rescue", "other", "evaluation",
      ]
    )
    #expect(RevisionCause.allCases.filter { !$0.isTrigger } == [.evaluation])
    #expect(PlanMaterial.text > .riskAssessment && PlanMaterial.filingForm < .text)
  }
}
