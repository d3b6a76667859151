public import PaichaModel

/// Draws a life cycle from its transition table, as a Mermaid state diagram in Markdown.
public struct LifeCycleDiagram<Act: LifeAct, Phase: LifePhase> {
  private let table: TransitionTable<Act, Phase>
  private let language: Language

  public init(_ table: TransitionTable<Act, Phase>, language: Language) {
    self.table = table
    self.language = language
  }

  /// The diagram alone, one line a state and a transition.
  public var mermaid: String {
    let states = Phase.allCases.map { phase in
      "  state \"\(phase.words(language))\" as \(phase.rawValue)"
    }
    let starts = table.initial.map { "  [*] --> \($0.rawValue)" }
    let ends = Phase.allCases.filter(\.isFinal).map { "  \($0.rawValue) --> [*]" }
    return (["stateDiagram-v2"] + states + starts + arrows + ends).joined(separator: "\n") + "\n"
  }

  /// The diagram as a fenced block, with the steps that change no state below it.
  public var markdown: String {
    let steps = Act.allCases.compactMap { act -> String? in
      let phases = Phase.allCases.filter { staying(act, in: $0) }
      guard !phases.isEmpty else { return nil }
      let names = phases.map { $0.words(language) }.joined(separator: language.comma)
      return "- \(act.words(language))\(language.colon)\(names)"
    }
    let heading = Words(zh: "不改变状态的步骤：", en: "Steps that change no state:")(language)
    let below = steps.isEmpty ? "" : "\n\(heading)\n\n\(steps.joined(separator: "\n"))\n"
    return "```mermaid\n\(mermaid)```\n\(below)"
  }

  /// One arrow for each pair of states, with all acts that lead from the one to the other.
  private var arrows: [String] {
    Phase.allCases.flatMap { from in
      Phase.allCases.compactMap { to in
        let acts = table.transitions
          .filter { $0.from.contains(from) && $0.to.contains(to) }
          .map { $0.act.words(language) }
        guard !acts.isEmpty else { return nil }
        return "  \(from.rawValue) --> \(to.rawValue): \(acts.joined(separator: " / "))"
      }
    }
  }

  private func staying(_ act: Act, in phase: Phase) -> Bool {
    table.transitions.contains { $0.act == act && $0.from.contains(phase) && $0.to.isEmpty }
  }
}

extension Language {
  fileprivate var comma: String { self == .zh ? "、" : ", " }
  fileprivate var colon: String { self == .zh ? "：" : ": " }
}
