/// What a book promises about its journal: whose it is, how long, and its root (C2SP
/// tlog-checkpoint).
public struct Checkpoint: Sendable {
  /// Which journal this is, one line.
  public let origin: String
  public let size: UInt64
  public let root: Digest
  /// Further lines, opaque to us; our own checkpoints have none.
  public let extensionLines: [String]

  /// Makes a checkpoint; origin and extension lines are lines with something in them.
  public init(
    origin: String,
    size: UInt64,
    root: Digest,
    extensionLines: [String] = []
  ) throws(JournalFault) {
    guard Self.isLine(origin) else {
      throw .malformedCheckpoint(line: 1, expected: .originLine)
    }
    if let bad = extensionLines.firstIndex(where: { !Self.isLine($0) }) {
      throw .malformedCheckpoint(line: bad + 4, expected: .nonEmptyLine)
    }
    self.origin = origin
    self.size = size
    self.root = root
    self.extensionLines = extensionLines
  }

  /// Reads the text of a checkpoint, without signatures.
  public init(parsing text: String) throws(JournalFault) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard lines.count > 1 else { throw .malformedCheckpoint(line: 2, expected: .sizeLine) }
    guard let size = UInt64(lines[1]), String(size).utf8.elementsEqual(lines[1].utf8) else {
      throw .malformedCheckpoint(line: 2, expected: .sizeLine)
    }
    guard lines.count > 2, let root = Digest(base64: lines[2]) else {
      throw .malformedCheckpoint(line: 3, expected: .rootLine)
    }
    guard lines.count > 3, lines.last?.isEmpty == true else {
      throw .malformedCheckpoint(line: lines.count, expected: .finalNewline)
    }
    try self.init(
      origin: lines[0],
      size: size,
      root: root,
      extensionLines: Array(lines[3..<lines.count - 1])
    )
  }

  /// The text that is signed: origin, size in decimal, root in base64, each on a line.
  public var text: String {
    let lines = [origin, String(size), root.base64] + extensionLines
    return lines.map { $0 + "\n" }.joined()
  }

  private static func isLine(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x20 }
  }
}
