/// One file of a bundle by name and content.
public struct BundleFile: Hashable, Sendable {
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// The files that a bundle of a year has, and no other.
public struct BundleLayout: Hashable, Sendable {
  public let year: Int

  public init(year: Int) { self.year = year }

  public var scoresTable: String { "scores-\(year).csv" }
  public var scoresList: String { "scores-\(year).json" }
  public var inputsTable: String { "inputs-\(year).csv" }
  public var inputsList: String { "inputs-\(year).json" }
  public var tallies: String { "tallies-\(year).json" }

  public static let rulebook = "rulebook.yaml"
  public static let entry = "entry.json"
  public static let inclusion = "inclusion.json"
  public static let consistency = "consistency.json"
  public static let checkpoint = "checkpoint"
  public static let key = "key.pub"

  /// What is computed from counts and rulebook.
  public var figures: [String] { scores + inputs }
  var scores: [String] { [scoresList, scoresTable] }
  var inputs: [String] { [inputsList, inputsTable] }
  /// The files whose hashes the entry holds, in its order.
  public var hashed: [String] { (figures + [tallies, BundleLayout.rulebook]).sorted() }
  /// What ties the entry to a signed journal.
  public static var proofs: [String] { [entry, inclusion, consistency, checkpoint, key] }
  public var all: [String] { hashed + BundleLayout.proofs }
}
