/// What can be fuzzed: one body for each kind of file that is read from outside.
public enum FuzzTarget: String, CaseIterable, Sendable {
  case csv
  case jsonLines = "json-lines"
  case yaml
  case entries
  case proofs

  /// Feeds one input to the readers and checks what must hold of any; the first byte of an input
  /// chooses among the variants of a body.
  public func run(_ bytes: [UInt8]) throws {
    guard let choice = bytes.first else { return }
    let content = Array(bytes.dropFirst())
    switch self {
    case .csv: try TableFuzz(choice, name: "fuzz.csv").run(content)
    case .jsonLines: try TableFuzz(choice, name: "fuzz.jsonl").run(content)
    case .yaml: try YAMLFuzz.run(choice, content)
    case .entries: try EntryFuzz.run(choice, content)
    case .proofs: try ProofFuzz.run(choice, content)
    }
  }
}

/// A property that an input breaks.
public struct BrokenProperty: Error, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}

/// Requires a property of whatever was read.
func require(_ holds: Bool, _ property: @autoclosure () -> String) throws {
  guard holds else { throw BrokenProperty(property()) }
}

extension String {
  /// Byte for byte the same: for texts of files, canonical equivalence is not enough.
  func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
