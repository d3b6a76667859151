internal import PaichaModel

/// Reads a mapping file, refusing whatever it does not know.
struct MappingParser {
  let path: String

  /// The mapping of a YAML text.
  func mapping(_ text: String) throws(IntakeFault) -> Mapping {
    let root = try document(text)
    let top = try root.record(
      "mapping",
      keys: ["version", "table", "name", "fields", "finding", "register"]
    )
    guard let version = top["version"] else {
      throw root.fault(zh: "缺少 version: 1", en: "version: 1 is missing")
    }
    guard try version.text("version") == "1" else {
      throw version.fault(zh: "只认识 version: 1", en: "only version: 1 is known")
    }
    let layout = try layout(top["table"], root: root)
    let rules = try FieldRuleParser(layout: layout).rules(top["fields"], root: root)
    let register = try top["register"]?.record("register", keys: ["zones", "venues"]) ?? [:]
    return Mapping(
      path: path,
      name: try top["name"]?.text("name"),
      layout: layout,
      registerZones: try registration(register["zones"]),
      registerVenues: try registration(register["venues"]),
      rules: rules,
      condition: try top["finding"].map { node throws(IntakeFault) in try condition(node) }
    )
  }

  private func document(_ text: String) throws(IntakeFault) -> MappingNode {
    do throws(YAMLFault) {
      if let node = try YAMLText.compose(text) { return MappingNode(path: path, node: node) }
    } catch {
      switch error {
      case .syntax(let line, let problem):
        throw .mappingSyntax(path: path, line: line, problem: problem)
      case .duplicateKeys(let keys, let line):
        let problem = "duplicate key " + keys.joined(separator: ", ")
        throw .mappingSyntax(path: path, line: line, problem: problem)
      case .tooManyAliases(let line):
        throw .mappingSyntax(path: path, line: line, problem: "too many aliases (*name)")
      }
    }
    let problem = Words(zh: "映射文件是空的", en: "the mapping is empty")
    throw .mappingRule(path: path, line: 1, problem: problem)
  }

  private func layout(_ node: MappingNode?, root: MappingNode) throws(IntakeFault) -> TableLayout {
    let known = TableLayout.all.map(\.name).joined(separator: ", ")
    guard let node else {
      throw root.fault(zh: "缺少 table（\(known)）", en: "table is missing (one of \(known))")
    }
    let name = try node.text("table")
    guard let layout = TableLayout.all.first(where: { $0.name == name }) else {
      throw node.fault(
        zh: "不认识的 table \(name)，可用：\(known)",
        en: "the table \(name) is unknown; known are \(known)"
      )
    }
    return layout
  }

  private func registration(_ node: MappingNode?) throws(IntakeFault) -> Mapping.Registration {
    guard let node else { return .never }
    guard let registration = Mapping.Registration(rawValue: try node.text("register")) else {
      throw node.fault(zh: "应为 missing 或 never", en: "it must be missing or never")
    }
    return registration
  }

  private func condition(_ node: MappingNode) throws(IntakeFault) -> FindingRule {
    guard let when = try node.record("finding", keys: ["when"])["when"] else {
      throw node.fault(zh: "finding 缺少 when", en: "finding lacks when")
    }
    let parts = try when.record("when", keys: ["column", "not_empty", "equals", "in"])
    guard let column = try parts["column"]?.text("column"), parts.count == 2 else {
      throw when.fault(
        zh: "when 要有 column 和 not_empty、equals、in 之一",
        en: "when needs column and one of not_empty, equals, in"
      )
    }
    if let node = parts["not_empty"] {
      guard try node.text("not_empty") == "true" else {
        throw node.fault(zh: "not_empty 只能是 true", en: "not_empty can only be true")
      }
      return FindingRule(line: when.line, column: column, test: .notEmpty)
    }
    var wanted: [String] = try parts["in"]?.texts("in") ?? []
    if let node = parts["equals"] { wanted.append(try node.text("equals")) }
    return FindingRule(line: when.line, column: column, test: .among(Set(wanted)))
  }
}
