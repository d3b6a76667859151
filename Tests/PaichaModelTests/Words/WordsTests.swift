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
      + Parameter.Status.allCases.map(\.words)
    for word in words { #expect(!word.zh.isEmpty && !word.en.isEmpty && word.zh != word.en) }
  }
}
