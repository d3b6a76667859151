import PaichaModel
import Testing

/// The closed sets of accidents: stable codes, and words in both languages.
struct AccidentWordsTests {
  @Test func `Every word is there in both languages, and no two are the same`() {
    let sets: [[Words]] = [
      AccidentKind.allCases.map(\.words), AccidentGrade.allCases.map(\.words),
      AccidentCriterion.allCases.map(\.words), ReportingFault.Kind.allCases.map(\.words),
      AccidentTimes.Mark.allCases.map(\.words), AccidentPhase.allCases.map(\.words),
      AccidentAct.allCases.map(\.words), AccidentExtension.Kind.allCases.map(\.words),
    ]
    for words in sets {
      #expect(words.allSatisfy { !$0.zh.isEmpty && !$0.en.isEmpty && $0.zh != $0.en })
      #expect(Set(words.map(\.zh)).count == words.count)
      #expect(Set(words.map(\.en)).count == words.count)
    }
  }

  @Test func `Codes of kinds, grades and faults are those on record`() {
    #expect(
      AccidentKind.allCases.map(\.rawValue) == [
        "fire", "explosion", "road_traffic", "fall", "struck", "mechanical", "lifting",
        "electric", "collapse", "poisoning", "gas", "lift", "crush", "drowning", "other",
      ]
    )
    #expect(
      AccidentGrade.allCases.map(\.rawValue) == ["general", "larger", "major", "extraordinary"]
    )
    #expect(
      ReportingFault.Kind.allCases.map(\.rawValue) == ["late", "omitted", "false", "concealed"]
    )
    #expect(AccidentAct.allCases.allSatisfy { !$0.basis.isEmpty })
  }
}
