import PaichaModel

/// Reads how accidents can count in the score.
extension RulebookReader {
  /// The ways of a rulebook; one without any counts no accidents.
  func accidentScorings(_ top: [TextNode.Entry]) throws(RulebookFault) -> [AccidentScoring] {
    try (top["accident_scorings"]?.list ?? []).map(accidentScoring)
  }

  private func accidentScoring(_ node: TextNode) throws(RulebookFault) -> AccidentScoring {
    let entry = try entries(node, RulebookKeys.Scoring.self)
    let trend = try inner(entry, "trend", knowing: ["accident", "death"])
    let veto = try inner(entry, "veto", knowing: ["major_accident", "concealment"])
    let grades = AccidentGrade.allCases.map(\.rawValue)
    var deductions: [AccidentGrade: String] = [:]
    for (grade, key) in try inner(entry, "deduct", knowing: grades) {
      deductions[AccidentGrade(rawValue: grade) ?? .general] = key
    }
    return AccidentScoring(
      code: try text(entry, "code", node),
      words: Words(zh: try text(entry, "zh", node), en: try text(entry, "en", node)),
      deductions: deductions,
      trendAccident: trend["accident"],
      trendDeath: trend["death"],
      vetoMajor: veto["major_accident"],
      vetoConcealment: veto["concealment"]
    )
  }

  /// A mapping from known names to parameters; one that is not there is empty.
  private func inner(
    _ entry: [TextNode.Entry],
    _ name: String,
    knowing known: [String]
  ) throws(RulebookFault) -> [String: String] {
    guard let node = entry[name] else { return [:] }
    var keys: [String: String] = [:]
    for inner in try entries(node) {
      guard let name = inner.key.text, known.contains(name), let key = inner.value.text else {
        let list = known.joined(separator: ", ")
        throw fault(inner.value, "应为 \(list) 之一并指向参数", "should be one of \(list), with a parameter")
      }
      keys[name] = key
    }
    return keys
  }

  /// The way that `score.accident_scoring` names.
  func chosen(
    of scorings: [AccidentScoring],
    _ parameters: [Parameter],
    _ top: [TextNode.Entry]
  ) throws(RulebookFault) -> AccidentScoring? {
    guard !scorings.isEmpty else { return nil }
    let key = ParameterKey.accidentScoring.rawValue
    guard let parameter = parameters.first(where: { $0.key == key }) else { throw .missing(key) }
    guard case .text(let code) = parameter.value,
      let scoring = scorings.first(where: { $0.code == code })
    else {
      let list = scorings.map(\.code).joined(separator: ", ")
      throw fault(
        top["accident_scorings"],
        "参数 \(key) 应为 \(list) 之一",
        "the parameter \(key) should be one of \(list)"
      )
    }
    return scoring
  }
}
