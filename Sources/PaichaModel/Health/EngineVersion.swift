/// The version of the SQLite library, as its number says: 3040001 is 3.40.1.
public struct EngineVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let number: Int

  public init(number: Int) { self.number = number }

  public init(_ major: Int, _ minor: Int, _ patch: Int) {
    number = major * 1_000_000 + minor * 1_000 + patch
  }

  public static func < (left: EngineVersion, right: EngineVersion) -> Bool {
    left.number < right.number
  }

  public var description: String {
    "\(number / 1_000_000).\(number / 1_000 % 1_000).\(number % 1_000)"
  }
}
