import PaichaModel
import PaichaReports
import Testing

/// The diagrams of the READMEs are those of the transition tables.
@Suite(.serialized) struct LifeCycleDiagramTests {
  private static let readmes: [(path: String, language: Language)] = [
    ("README.md", .en), ("README.zh-CN.md", .zh),
  ]

  @Test func `The READMEs draw the life of a hazard as its table has it`() throws {
    for (path, language) in Self.readmes {
      try GeneratedSection(path: path, name: "hazard")
        .expect(LifeCycleDiagram(Hazard.lifeCycle, language: language).markdown)
    }
  }

  @Test func `The READMEs draw the life of a listing as its table has it`() throws {
    for (path, language) in Self.readmes {
      try GeneratedSection(path: path, name: "listing")
        .expect(LifeCycleDiagram(Supervision.lifeCycle, language: language).markdown)
    }
  }

  @Test func `The READMEs draw the life of a transfer as its table has it`() throws {
    for (path, language) in Self.readmes {
      try GeneratedSection(path: path, name: "transfer")
        .expect(LifeCycleDiagram(Transfer.lifeCycle, language: language).markdown)
    }
  }

  @Test func `The READMEs draw the life of an emergency plan as its table has it`() throws {
    for (path, language) in Self.readmes {
      try GeneratedSection(path: path, name: "plan")
        .expect(LifeCycleDiagram(EmergencyPlan.lifeCycle, language: language).markdown)
    }
  }

  @Test func `The READMEs draw the life of a drill as its table has it`() throws {
    for (path, language) in Self.readmes {
      try GeneratedSection(path: path, name: "drill")
        .expect(LifeCycleDiagram(Drill.lifeCycle, language: language).markdown)
    }
  }

  @Test func `The READMEs draw the life of an accident as its table has it`() throws {
    for (path, language) in Self.readmes {
      try GeneratedSection(path: path, name: "accident")
        .expect(LifeCycleDiagram(Accident.lifeCycle, language: language).markdown)
    }
  }

  @Test func `The READMEs draw the life on the credit list as its table has it`() throws {
    for (path, language) in Self.readmes {
      try GeneratedSection(path: path, name: "credit")
        .expect(LifeCycleDiagram(CreditListing.lifeCycle, language: language).markdown)
    }
  }

  @Test func `A diagram names every state and every act that changes one`() {
    let diagram = LifeCycleDiagram(Supervision.lifeCycle, language: .en).mermaid
    for phase in SupervisionPhase.allCases {
      #expect(diagram.contains(" as \(phase.rawValue)\n"))
    }
    for transition in Supervision.lifeCycle.transitions where !transition.to.isEmpty {
      #expect(diagram.contains(transition.act.words.en), "\(transition.act)")
    }
  }
}
