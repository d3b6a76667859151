import PaichaModel

/// What people should know of the rules behind a listing: what nobody checked, what no record shows.
enum CreditNotes {
  static func parameters(_ keys: [ParameterKey], _ rulebook: Rulebook) -> [Words] {
    [UnverifiedParameters.note(keys, in: rulebook)].compactMap { $0 }
  }

  /// Grounds that are unverified, or that no record of the book bears out.
  static func grounds(_ listing: CreditListing, _ rulebook: Rulebook) -> [Words] {
    let applied = listing.opening.grounds
    let unverified = applied.map(\.code).filter { code in
      rulebook.creditGrounds.contains { $0.code == code && $0.status == .unverified }
    }
    let unshown = applied.filter { $0.support == .decisionOnly }.map(\.code)
    var notes: [Words] = []
    if !unverified.isEmpty {
      notes.append(
        Words(
          zh: "列入情形未核实：\(unverified.joined(separator: "、"))（\(rulebook.title)）",
          en: "unverified grounds: \(unverified.joined(separator: ", ")) (\(rulebook.title))"
        )
      )
    }
    if !unshown.isEmpty {
      notes.append(
        Words(
          zh: "账套没有记录佐证情形 \(unshown.joined(separator: "、"))，仅依处罚决定；"
            + "有记录的用 --accident、--fine-multiple 关联",
          en: "no record of the book shows \(unshown.joined(separator: ", ")): by the penalty "
            + "decision alone; link records with --accident, --fine-multiple"
        )
      )
    }
    return notes
  }

  /// The measures and numbers of a decision that nobody checked.
  static func decision(_ decision: CreditDecision, _ rulebook: Rulebook) -> [Words] {
    let codes = Set(decision.measures.map(\.code))
    let unverified = rulebook.creditMeasures
      .filter { codes.contains($0.code) && $0.status == .unverified }
      .map(\.code)
    var notes = parameters([.creditTermAnchor, .creditOfficers], rulebook)
    if !unverified.isEmpty {
      notes.append(
        Words(
          zh: "惩戒措施未核实：\(unverified.joined(separator: "、"))（\(rulebook.title)）",
          en: "unverified measures: \(unverified.joined(separator: ", ")) (\(rulebook.title))"
        )
      )
    }
    return notes
  }
}
