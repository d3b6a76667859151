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
  static func compose(_ text: String) throws -> Node? {
    if let line = lineOfExcess(in: text) { throw TooManyAliases(line: line) }
    return try Yams.compose(yaml: text, .basic)
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

/// A YAML text with more aliases than are read.
struct TooManyAliases: Error {
  let line: Int

  var problem: String { "too many aliases (*name)" }
}
