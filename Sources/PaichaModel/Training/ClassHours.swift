/// Class hours (学时) as people write them, exact to a tenth: `12`, `12.5`.
public struct ClassHours: Hashable, Sendable {
  public let tenths: Int

  public init(tenths: Int) { self.tenths = tenths }

  /// Hours with at most one decimal, or nothing; a sign, an exponent or a second decimal is none.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...6).contains(whole.utf8.count),
      parts.count == 1 || parts[1].utf8.count == 1,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hours = Int(whole), let rest = Int(parts.count == 2 ? parts[1] : "0")
    else { return nil }
    tenths = hours * 10 + rest
  }
}

extension ClassHours: CustomStringConvertible {
  /// Without a decimal where there is none to tell.
  public var description: String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths.magnitude % 10)"
  }
}
