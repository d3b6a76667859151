internal import PaichaModel
internal import Yams

/// A node of the mapping file that knows its path, so that every refusal names its line.
struct MappingNode {
  let path: String
  let node: Node
  /// The line of the key, for values that have none of their own.
  let line: Int

  init(path: String, node: Node, near line: Int = 1) {
    self.path = path
    self.node = node
    self.line = node.mark?.line ?? line
  }

  /// A fault at this node.
  func fault(zh: String, en: String) -> IntakeFault {
    .mappingRule(path: path, line: line, problem: Words(zh: zh, en: en))
  }

  var isScalar: Bool { node.scalar != nil }

  /// The text of a scalar as written; a plain `null` or `~` is empty.
  func text(_ what: String) throws(IntakeFault) -> String {
    guard let scalar = node.scalar else {
      throw fault(zh: "\(what) 应是一个值", en: "\(what) must be a single value")
    }
    if scalar.style == .plain, ["~", "null", "Null", "NULL"].contains(scalar.string) { return "" }
    return scalar.string
  }

  /// The texts of a list.
  func texts(_ what: String) throws(IntakeFault) -> [String] {
    guard let sequence = node.sequence else {
      throw fault(zh: "\(what) 应是列表 […]", en: "\(what) must be a list […]")
    }
    var texts: [String] = []
    for item in sequence {
      texts.append(try MappingNode(path: path, node: item, near: line).text(what))
    }
    return texts
  }

  /// The entries of a dictionary in the order written.
  func entries(_ what: String) throws(IntakeFault) -> [(key: String, value: MappingNode)] {
    guard let mapping = node.mapping else {
      throw fault(zh: "\(what) 应是“键: 值”", en: "\(what) must be made of `key: value`")
    }
    var entries: [(key: String, value: MappingNode)] = []
    for (key, value) in mapping {
      let keyNode = MappingNode(path: path, node: key, near: line)
      let text = try keyNode.text(what)
      entries.append((text, MappingNode(path: path, node: value, near: keyNode.line)))
    }
    return entries
  }

  /// The entries of a dictionary that may hold these keys only.
  func record(_ what: String, keys: [String]) throws(IntakeFault) -> [String: MappingNode] {
    var record: [String: MappingNode] = [:]
    for (key, value) in try entries(what) {
      guard keys.contains(key) else {
        let known = keys.joined(separator: ", ")
        throw value.fault(
          zh: "\(what) 里不认识 \(key)，可用：\(known)",
          en: "\(what) holds the unknown key \(key); known are \(known)"
        )
      }
      record[key] = value
    }
    return record
  }
}
