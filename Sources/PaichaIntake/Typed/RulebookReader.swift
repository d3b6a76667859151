public import PaichaModel

/// Reads a rulebook (YAML) as values, naming the line of whatever is wrong.
public struct RulebookReader {
  private let file: String

  public init(file: String) { self.file = file }

  public func read(_ text: String) throws(RulebookFault) -> Rulebook {
    let root = try compose(text)
    guard let root, root.entries != nil else {
      throw fault(nil, "应为一个 YAML 映射", "should be a YAML mapping")
    }
    let top = try entries(root, RulebookKeys.Root.self)
    let parameters = try list(top, "parameters", root).map(parameter)
    let scorings = try accidentScorings(top)
    let rulebook = Rulebook(
      name: try self.text(top, "rulebook", root),
      edition: try self.text(top, "edition", root),
      effectiveFrom: try day(top, "effective", root),
      parameters: parameters,
      indicators: try list(top, "indicators", root).map(indicator),
      bands: try list(top, "bands", root).map(band),
      packs: try packs(top),
      duties: try list(top, "duties", root).map(duty),
      crowdedKinds: Set(
        try list(top, "crowded_kinds", root).map { node throws(RulebookFault) in
          try choice(node, root, VenueKind.self)
        }
      ),
      creditGrounds: try list(top, "credit_grounds", root).map(creditGround),
      creditMeasures: try list(top, "credit_measures", root).map(creditMeasure),
      accidentScorings: scorings,
      accidentScoring: try chosen(of: scorings, parameters, top)
    )
    try check(rulebook, try list(top, "parameters", root), root)
    try checkDuties(of: rulebook, try list(top, "duties", root))
    try checkCredit(top, root)
    return rulebook
  }

  private func compose(_ text: String) throws(RulebookFault) -> TextNode? {
    do {
      return try YAMLText.compose(text)
    } catch {
      let (line, words) =
        switch error {
        case .syntax(let line, let problem):
          (line, Words(zh: "YAML 语法有误：\(problem)", en: "YAML does not parse: \(problem)"))
        case .duplicateKeys(let keys, let line):
          (line, RulebookReader.repeated(keys))
        case .tooManyAliases(let line):
          (line, Words(zh: "别名（*名称）过多", en: "too many aliases (*name)"))
        }
      throw .unreadable(file: file, line: line, words)
    }
  }

  private static func repeated(_ keys: [String]) -> Words {
    let names = keys.joined(separator: ", ")
    return Words(zh: "键重复：\(names)", en: "a key occurs twice: \(names)")
  }

  private func parameter(_ node: TextNode) throws(RulebookFault) -> Parameter {
    let entry = try entries(node, RulebookKeys.Parameter.self)
    let key = try text(entry, "key", node)
    guard let status = Parameter.Status(rawValue: try text(entry, "status", node)) else {
      throw fault(
        entry["status"] ?? node,
        "\(key) 的 status 应为 verified、secondary 或 unverified",
        "the status of \(key) should be verified, secondary or unverified"
      )
    }
    return Parameter(
      key: key,
      value: value(entry["value"]),
      unit: try text(entry, "unit", node),
      basis: try text(entry, "basis", node),
      status: status,
      note: entry["note"]?.text ?? ""
    )
  }

  /// A whole number, a ratio such as 2/3, any other text, or nothing known.
  private func value(_ node: TextNode?) -> Parameter.Value {
    guard let node, !node.isNothing, let text = node.text, !text.isEmpty else { return .unknown }
    if let number = Int(text) { return .integer(number) }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, let top = Int(parts[0]), let bottom = Int(parts[1]), bottom > 0 {
      return .ratio(top, bottom)
    }
    return .text(text)
  }

  private func indicator(_ node: TextNode) throws(RulebookFault) -> IndicatorRule {
    let entry = try entries(node, RulebookKeys.Indicator.self)
    let code = try text(entry, "code", node)
    guard let indicator = Indicator(rawValue: code) else {
      let known = Indicator.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault(
        entry["code"] ?? node,
        "没有指标 \(code)，可用：\(known)",
        "no indicator \(code), there are \(known)"
      )
    }
    return IndicatorRule(indicator: indicator, weightKey: entry["max"]?.text)
  }

  private func band(_ node: TextNode) throws(RulebookFault) -> Band {
    let entry = try entries(node, RulebookKeys.Band.self)
    return Band(
      code: try text(entry, "code", node),
      words: Words(zh: try text(entry, "zh", node), en: try text(entry, "en", node)),
      fromKey: entry["from"]?.text
    )
  }

  /// The criteria packs; a rulebook without any leaves levels to the items.
  private func packs(_ top: [TextNode.Entry]) throws(RulebookFault) -> [CriteriaPack] {
    try (top["criteria_packs"]?.list ?? []).map(pack)
  }

  private func pack(_ node: TextNode) throws(RulebookFault) -> CriteriaPack {
    let entry = try entries(node, RulebookKeys.Pack.self)
    let severities = entry["severity_rules"]?.list ?? []
    return CriteriaPack(
      code: try text(entry, "code", node),
      edition: try text(entry, "edition", node),
      words: Words(zh: try text(entry, "zh", node), en: try text(entry, "en", node)),
      effectiveFrom: try optionalDay(entry, "effective_from", node),
      supersededOn: try optionalDay(entry, "superseded_on", node),
      status: try choice(entry["status"], node, Parameter.Status.self),
      severities: try severities.map { rule throws(RulebookFault) in
        try choice(rule, node, SeverityRule.self)
      },
      outcome: try choice(entry["outcome"], node, CriteriaPack.Outcome.self),
      isCitedByItems: entry["items"]?.text == "true"
    )
  }

  func choice<C: CaseIterable & RawRepresentable<String>>(
    _ node: TextNode?,
    _ parent: TextNode,
    _ type: C.Type
  ) throws(RulebookFault) -> C {
    guard let text = node?.text, let value = C(rawValue: text) else {
      let allowed = C.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault(node ?? parent, "应为 \(allowed) 之一", "should be one of \(allowed)")
    }
    return value
  }

  private func optionalDay(
    _ entries: [TextNode.Entry],
    _ key: String,
    _ parent: TextNode
  ) throws(RulebookFault) -> Day? {
    guard let node = entries[key], !node.isNothing else { return nil }
    return try day(entries, key, parent)
  }

  /// Every key that is named must be there, once; every parameter the program reads must read.
  private func check(
    _ rulebook: Rulebook,
    _ nodes: [TextNode],
    _ root: TextNode
  ) throws(RulebookFault) {
    var keys: [String: TextNode] = [:]
    for (parameter, node) in zip(rulebook.parameters, nodes) {
      let key = parameter.key
      guard keys.updateValue(node, forKey: key) == nil else {
        throw fault(node, "参数 \(key) 重复", "the parameter \(key) occurs twice")
      }
    }
    do throws(RulebookFault) {
      try checkUse(of: rulebook)
    } catch .missing(let key) {
      throw fault(root, "缺少参数 \(key)", "the parameter \(key) is missing")
    } catch .kind(let key, let expected) {
      throw fault(
        keys[key] ?? root,
        "参数 \(key) 的值或单位不对，应为 \(expected)",
        "the parameter \(key) should have \(expected)"
      )
    }
  }

  /// Reads every parameter in the way the program will.
  private func checkUse(of rulebook: Rulebook) throws(RulebookFault) {
    let named =
      rulebook.indicators.compactMap(\.weightKey) + rulebook.bands.compactMap(\.fromKey)
      + rulebook.accidentScorings.flatMap(\.keys)
    for key in named + ParameterKey.allCases.map(\.rawValue) {
      _ = try rulebook.parameter(key)
    }
    for scoring in rulebook.accidentScorings {
      if let rulebook = rulebook.scoringAccidents(by: scoring.code) {
        _ = try ZoneScore(ZoneTally.checking, rulebook: rulebook)
      }
    }
    _ = try ZoneScore(ZoneTally.checking, rulebook: rulebook)
    _ = try rulebook.years(.concealedLookback)
    _ = try rulebook.choice(.creditTermAnchor, CreditRules.Anchor.self)
    _ = try ScopeRules(rulebook)
    _ = try RegionTail(rulebook)
    _ = try AuditThresholds(rulebook)
    for key in ParameterKey.allCases {
      switch key.kind {
      case .limit: _ = try rulebook.limit(key)
      case .number: _ = try rulebook.integer(key)
      case .other: break
      }
    }
  }

  func entries(_ node: TextNode) throws(RulebookFault) -> [TextNode.Entry] {
    guard let entries = node.entries else {
      throw fault(node, "应为键和值", "should be keys and values")
    }
    return entries
  }

  /// The entries of a part that may have certain keys: one that is misspelt would otherwise be left
  /// out silently, a weight with it, or a condition.
  func entries<Key: CaseIterable & RawRepresentable<String>>(
    _ node: TextNode,
    _ keys: Key.Type
  ) throws(RulebookFault) -> [TextNode.Entry] {
    let entries = try entries(node)
    for entry in entries {
      let name = entry.key.text ?? ""
      guard Key(rawValue: name) == nil else { continue }
      let list = Key.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault(entry.key, "没有键 \(name)，可用：\(list)", "no key \(name), there are \(list)")
    }
    return entries
  }

  func list(
    _ entries: [TextNode.Entry],
    _ key: String,
    _ parent: TextNode
  ) throws(RulebookFault) -> [TextNode] {
    guard let list = entries[key]?.list else {
      throw fault(parent, "缺少列表 \(key)", "the list \(key) is missing")
    }
    return list
  }

  func text(
    _ entries: [TextNode.Entry],
    _ key: String,
    _ parent: TextNode
  ) throws(RulebookFault) -> String {
    guard let text = entries[key]?.text, !text.isEmpty else {
      throw fault(entries[key] ?? parent, "缺少 \(key)", "\(key) is missing")
    }
    return text
  }

  private func day(
    _ entries: [TextNode.Entry],
    _ key: String,
    _ parent: TextNode
  ) throws(RulebookFault) -> Day {
    let text = try text(entries, key, parent)
    guard let day = Day(text) else {
      throw fault(
        entries[key] ?? parent,
        "\(key) 应为 YYYY-MM-DD，现为 \(text)",
        "\(key) should be YYYY-MM-DD, it is \(text)"
      )
    }
    return day
  }

  func fault(_ node: TextNode?, _ zh: String, _ en: String) -> RulebookFault {
    .unreadable(file: file, line: node?.line, Words(zh: zh, en: en))
  }
}

extension ZoneTally {
  /// A tally in which every indicator applies, so that scoring it reads every parameter.
  fileprivate static var checking: ZoneTally {
    var tally = ZoneTally()
    tally.venues = 1
    tally.venuesInspected = 1
    tally.venuesInspectedLastYear = 1
    tally.generalDue = 1
    tally.majorDue = 1
    tally.closed = 1
    tally.listingsDue = 1
    tally.listingPlansDue = 1
    tally.plansOwed = 1
    for grade in AccidentGrade.allCases { tally.accidents.add(grade, deaths: 1) }
    tally.accidents.concealments = 1
    return tally
  }
}
