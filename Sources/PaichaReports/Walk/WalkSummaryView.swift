public import PaichaModel

/// What a walk has come to: counts, and the items that failed.
public struct WalkSummaryView: Hashable, Sendable {
  /// A failed item.
  public struct Failure: Hashable, Sendable {
    public let item: ItemCode
    public let level: HazardLevel
    /// The inspector's note, or the item's wording where there is none.
    public let note: Words
  }

  public let passed: Int
  public let notApplicable: Int
  public let open: Int
  public let failures: [Failure]

  public init(_ walk: Walk) {
    passed = walk.answers.count { $0 == .pass }
    notApplicable = walk.answers.count { $0 == .notApplicable }
    open = walk.answers.count { $0 == .unanswered }
    failures = zip(walk.items, walk.answers).compactMap { item, answer in
      guard case .fail(let level, let note) = answer else { return nil }
      return Failure(
        item: item.code,
        level: level,
        note: note.isEmpty ? item.wording : Words(same: note)
      )
    }
  }

  /// The counts on one line.
  func counts(_ language: Language) -> String {
    let parts: [(WalkAnswer, Int)] = [
      (.pass, passed), (.fail(.general, note: ""), failures.count),
      (.notApplicable, notApplicable), (.unanswered, open),
    ]
    return parts.map { "\($0.words(language)) \($1)" }.joined(separator: "  ")
  }
}
