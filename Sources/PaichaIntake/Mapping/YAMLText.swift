internal import Yams

/// Composes the YAML of a file that somebody may have handed over; all scalars are texts.
///
/// What a text means is decided by the field it stands in, with an error that names the field;
/// YAML's own guesses (`no` as false, `2012-01-01` as a day) would come before, and cost a dozen
/// regular expressions a scalar.
enum YAMLText {
  /// More than any file of ours has.
  ///
  /// An alias stands for all that its anchor holds, aliases again among it: two dozen in a row make
  /// a small file that takes years to compare with itself.
  private static let maximumAliases = 16

  /// The node of a text, or nothing where there is none; cost grows with the text alone.
  static func compose(_ text: String) throws(YAMLFault) -> TextNode? {
    if let node = PlainYAML.read(Array(text.utf8)) { return node }
    return try composeAny(text)
  }

  /// The same by what reads all of YAML.
  static func composeAny(_ text: String) throws(YAMLFault) -> TextNode? {
    if let line = lineOfExcess(in: text) { throw .tooManyAliases(line: line) }
    do {
      guard let root = try Yams.compose(yaml: text, .basic) else { return nil }
      var parts = 2 * text.utf8.count + 1
      return try TextNode(root, atMost: &parts)
    } catch let fault as YAMLFault {
      throw fault
    } catch {
      throw YAMLFault(error)
    }
  }

  /// The line of the first alias too many; what stands in quotes is counted, too.
  private static func lineOfExcess(in text: String) -> Int? {
    let anchors = Set(names(in: text, after: UInt8(ascii: "&")).map(\.name))
    guard !anchors.isEmpty else { return nil }
    let aliases = names(in: text, after: UInt8(ascii: "*")).filter { anchors.contains($0.name) }
    return aliases.count > maximumAliases ? aliases[maximumAliases].line : nil
  }

  private static func names(in text: String, after mark: UInt8) -> [(name: [UInt8], line: Int)] {
    var names: [(name: [UInt8], line: Int)] = []
    var line = 1
    var name: [UInt8]?
    for byte in text.utf8 {
      if name != nil, isOfName(byte) {
        name?.append(byte)
        continue
      }
      if let found = name, !found.isEmpty { names.append((found, line)) }
      name = byte == mark ? [] : nil
      if byte == 0x0A { line += 1 }
    }
    if let found = name, !found.isEmpty { names.append((found, line)) }
    return names
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

/// Why a text cannot be read as YAML.
enum YAMLFault: Error {
  case syntax(line: Int, problem: String)
  /// The line is that of the keys they stand among.
  case duplicateKeys([String], line: Int)
  case tooManyAliases(line: Int)

  fileprivate init(_ error: any Error) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      self = .syntax(line: mark.line, problem: problem)
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      self = .duplicateKeys(keys, line: context.mark.line)
    case YamlError.reader(let problem, _, _, _):
      self = .syntax(line: 1, problem: problem)
    default:
      self = .syntax(line: 1, problem: "unreadable")
    }
  }
}

extension TextNode {
  /// Copies a node; refuses one with more parts than its text can have without aliases.
  fileprivate init(_ node: Node, atMost parts: inout Int) throws(YAMLFault) {
    line = node.mark?.line ?? 1
    parts -= 1
    guard parts >= 0 else { throw .tooManyAliases(line: line) }
    switch node {
    case .scalar(let scalar) where scalar.style == .plain: content = .text(scalar.string)
    case .scalar(let scalar): content = .quoted(scalar.string)
    case .sequence(let sequence):
      var nodes: [TextNode] = []
      for node in sequence { nodes.append(try TextNode(node, atMost: &parts)) }
      content = .list(nodes)
    case .mapping(let mapping):
      var entries: [Entry] = []
      for (key, value) in mapping {
        let key = try TextNode(key, atMost: &parts)
        entries.append(Entry(key: key, value: try TextNode(value, atMost: &parts)))
      }
      content = .entries(entries)
    case .alias: content = .text("")
    }
  }
}
