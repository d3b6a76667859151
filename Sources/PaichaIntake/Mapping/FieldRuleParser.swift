internal import PaichaModel

/// Reads the `fields` of a mapping.
struct FieldRuleParser {
  let layout: TableLayout

  private static let keys = [
    "column", "constant", "join", "with", "values", "default", "format", "empty",
  ]

  /// The rules of all fields; the layout's required ones must be among them.
  func rules(_ node: MappingNode?, root: MappingNode) throws(IntakeFault) -> [FieldRule] {
    guard let node else { throw root.fault(zh: "缺少 fields", en: "fields is missing") }
    var rules: [FieldRule] = []
    for (name, value) in try node.entries("fields") {
      guard let field = layout.index(of: name) else {
        let known = layout.fields.map(\.name).joined(separator: ", ")
        throw value.fault(
          zh: "\(layout.name) 没有字段 \(name)，可用：\(known)",
          en: "\(layout.name) has no field \(name); known are \(known)"
        )
      }
      rules.append(try rule(value, for: field))
    }
    for name in layout.requiredNames
    where !rules.contains(where: { layout.fields[$0.field].name == name }) {
      throw node.fault(
        zh: "fields 缺少必需的字段 \(name)",
        en: "fields lacks the required field \(name)"
      )
    }
    return rules
  }

  private func rule(_ node: MappingNode, for field: Int) throws(IntakeFault) -> FieldRule {
    if node.isScalar {
      return FieldRule(field: field, line: node.line, source: .column(try columnName(node)))
    }
    let name = layout.fields[field].name
    let parts = try node.record(name, keys: Self.keys)
    var rule = FieldRule(field: field, line: node.line, source: try source(node, parts, name))
    if let empty = parts["empty"] { rule.empties = Set(try empty.texts("empty")) }
    if let values = parts["values"] {
      rule.values = [:]
      for (key, value) in try values.entries("values") {
        rule.values?[key] = try value.text("values")
      }
    }
    if let fallback = parts["default"] {
      rule.fallback = try fallback.text("default")
      guard rule.values != nil else {
        throw fallback.fault(zh: "default 要和 values 一起用", en: "default needs values beside it")
      }
    }
    if let format = parts["format"] {
      let text = try format.text("format")
      do {
        rule.format = try DatePattern(text)
      } catch {
        throw format.fault(zh: error.words.zh, en: error.words.en)
      }
      guard rule.values == nil else {
        throw format.fault(zh: "format 不能和 values 同用", en: "format and values exclude each other")
      }
    }
    return rule
  }

  private func source(
    _ node: MappingNode,
    _ parts: [String: MappingNode],
    _ name: String
  ) throws(IntakeFault) -> FieldRule.Source {
    let given = ["column", "constant", "join"].filter { parts[$0] != nil }
    guard given.count == 1 else {
      throw node.fault(
        zh: "\(name) 要有 column、constant、join 之一",
        en: "\(name) needs exactly one of column, constant, join"
      )
    }
    if let separator = parts["with"], parts["join"] == nil {
      throw separator.fault(zh: "with 只用于 join", en: "with belongs to join")
    }
    if let constant = parts["constant"] {
      guard parts.count == 1 else {
        throw constant.fault(zh: "constant 不能再带其他键", en: "constant allows no other key")
      }
      return .constant(try constant.text("constant"))
    }
    if let join = parts["join"] {
      let columns = try join.texts("join")
      guard !columns.isEmpty else { throw join.fault(zh: "join 是空的", en: "join is empty") }
      return .join(columns, with: try parts["with"]?.text("with") ?? "")
    }
    return .column(try columnName(parts["column"] ?? node))
  }

  private func columnName(_ node: MappingNode) throws(IntakeFault) -> String {
    let name = try node.text("column")
    guard !name.isEmpty else { throw node.fault(zh: "列名是空的", en: "the column name is empty") }
    return name
  }
}
