internal import PaichaModel

/// A node of the mapping file that knows its path, so that every refusal names its line.
struct MappingNode {
  let path: String
  let node: TextNode

  var line: Int { node.line }

  /// A fault at this node.
  func fault(zh: String, en: String) -> IntakeFault {
    .mappingRule(path: path, line: line, problem: Words(zh: zh, en: en))
  }

  var isScalar: Bool { node.text != nil }

  /// The text of a scalar as written; a plain `null` or `~` is empty.
  func text(_ what: String) throws(IntakeFault) -> String {
    guard let text = node.text else {
      throw fault(zh: "\(what) 应是一个值", en: "\(what) must be a single value")
    }
    return node.isNothing ? "" : text
  }

  /// The texts of a list.
  func texts(_ what: String) throws(IntakeFault) -> [String] {
    guard let list = node.list else {
      throw fault(zh: "\(what) 应是列表 […]", en: "\(what) must be a list […]")
    }
    var texts: [String] = []
    for item in list { texts.append(try MappingNode(path: path, node: item).text(what)) }
    return texts
  }

  /// The entries of a dictionary in the order written.
  func entries(_ what: String) throws(IntakeFault) -> [(key: String, value: MappingNode)] {
    guard let written = node.entries else {
      throw fault(zh: "\(what) 应是“键: 值”", en: "\(what) must be made of `key: value`")
    }
    var entries: [(key: String, value: MappingNode)] = []
    for entry in written {
      let key = try MappingNode(path: path, node: entry.key).text(what)
      entries.append((key, MappingNode(path: path, node: entry.value)))
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
