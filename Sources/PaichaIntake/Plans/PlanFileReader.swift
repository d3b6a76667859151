public import PaichaModel

/// Reads a treatment plan (治理方案): a YAML file with one key for each part.
public struct PlanFileReader: Sendable {
  private let file: String

  /// Takes the name that refusals show.
  public init(file: String) { self.file = file }

  /// Opens a file, or the standard input for `-`, and reads the plan in it.
  public static func read(_ path: String) throws -> TreatmentPlan {
    let source = try InputSource.open(path)
    let bytes = try source.bytes(at: 0, count: min(source.byteCount, largestFile + 1))
    guard bytes.count <= largestFile else { throw PlanFileFault.tooLarge(path: path) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw PlanFileFault.encoding(path: path)
    }
    return try PlanFileReader(file: path).read(text)
  }

  /// The plan of a text; a part that is missing or empty is named, with its line where it stands.
  public func read(_ text: String) throws(PlanFileFault) -> TreatmentPlan {
    var (parts, lines) = ([PlanPart: String](), [PlanPart: Int]())
    for entry in try entries(text) {
      let line = entry.key.line
      guard let name = entry.key.text, let part = PlanPart(rawValue: name) else {
        throw unknown(entry.key.text ?? "…", line)
      }
      lines[part] = line
      parts[part] = try self.text(of: part, entry.value, line)
    }
    do throws(TreatmentPlanRefusal) {
      return try TreatmentPlan(parts)
    } catch {
      switch error {
      case .missing(let missing):
        throw .missing(path: file, missing.map { PlanFileFault.Gap(part: $0, line: lines[$0]) })
      case .tooLong(let part): throw .tooLong(path: file, line: lines[part] ?? 1, part)
      }
    }
  }

  private func entries(_ text: String) throws(PlanFileFault) -> [TextNode.Entry] {
    guard let root = try compose(text) else { return [] }
    if let entries = root.entries { return entries }
    // A file of comments only is one empty value.
    if root.isNothing { return [] }
    throw entry(root.line, "应为“键: 值”", "should be made of `key: value`")
  }

  private func compose(_ text: String) throws(PlanFileFault) -> TextNode? {
    do {
      return try YAMLText.compose(text)
    } catch {
      switch error {
      case .syntax(let line, let problem):
        throw .syntax(path: file, line: line, problem: problem)
      case .duplicateKeys(let keys, let first):
        let names = keys.joined(separator: ", ")
        let line = keys.first.flatMap { lastLine(of: $0, in: text) } ?? first
        throw entry(line, "键重复：\(names)", "a key occurs twice: \(names)")
      case .tooManyAliases(let line):
        throw .syntax(path: file, line: line, problem: "too many aliases (*name)")
      }
    }
  }

  /// The text of a part without space around it.
  private func text(
    of part: PlanPart,
    _ node: TextNode,
    _ line: Int
  ) throws(PlanFileFault) -> String {
    guard let text = node.text else {
      throw entry(
        line,
        "\(part.rawValue) 应是一段文字；多行文字用 | 开头",
        "\(part.rawValue) should be one text; start one of several lines with |"
      )
    }
    if node.isNothing { return "" }
    let lines = text.split { $0.isNewline || $0 == "\t" }
    guard lines.allSatisfy({ Text.isPlain(String($0), maximumBytes: .max) }) else {
      throw entry(
        line,
        "\(part.rawValue) 含控制字符",
        "\(part.rawValue) holds control characters"
      )
    }
    return text.trimmed
  }

  /// Where a key stands for the last time; the parser tells only where the file begins.
  private func lastLine(of key: String, in text: String) -> Int? {
    text.split(omittingEmptySubsequences: false) { $0.isNewline }
      .lastIndex { $0.hasPrefix(key + ":") }
      .map { $0 + 1 }
  }

  private func unknown(_ key: String, _ line: Int) -> PlanFileFault {
    let known = PlanPart.allCases.map(\.rawValue).joined(separator: ", ")
    return entry(line, "不认识 \(key)，可用：\(known)", "unknown key \(key); known are \(known)")
  }

  private func entry(_ line: Int, _ zh: String, _ en: String) -> PlanFileFault {
    .entry(path: file, line: line, Words(zh: zh, en: en))
  }

  /// Eleven parts of 4,096 bytes leave room for as many comments.
  private static let largestFile = 128 << 10
}

extension String {
  /// Without the white space before and after.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
