import PaichaModel
import Testing

/// Texts in both languages.
struct WordsTests {
  @Test func `Words answer in the language asked for`() {
    let words = Words(zh: "隐患", en: "hazard")
    #expect(words(.zh) == "隐患")
    #expect(words(.en) == "hazard")
    #expect(Words(same: "paicha")(.zh) == "paicha")
    #expect(Words(same: "paicha")(.en) == "paicha")
  }

  @Test func `Every word of a closed set is there in both languages`() {
    let words =
      VenueKind.allCases.map(\.words) + Region.allCases.map(\.words)
      + InspectionKind.allCases.map(\.words) + SeverityRule.allCases.map(\.words)
      + HazardLevel.allCases.map(\.words) + Indicator.allCases.map(\.words)
      + Parameter.Status.allCases.map(\.words) + PlanKind.allCases.map(\.words)
      + PlanMaterial.allCases.map(\.words) + PlanPhase.allCases.map(\.words)
      + PlanAct.allCases.map(\.words) + RevisionCause.allCases.map(\.words)
      + DrillKind.allCases.map(\.words) + DrillPhase.allCases.map(\.words)
      + DrillAct.allCases.map(\.words) + Holder.Kind.allCases.map(\.words)
      + ClockKind.allCases.map(\.words) + GovernmentLevel.allCases.map(\.words)
      + Power.allCases.map(\.words) + Trainees.allCases.map(\.words)
      + Training.Kind.allCases.map(\.words)
    for word in words { #expect(!word.zh.isEmpty && !word.en.isEmpty && word.zh != word.en) }
  }
}
