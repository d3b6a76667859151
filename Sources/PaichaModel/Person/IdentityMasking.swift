/// How much of a person may show (脱敏), by the rulebook.
///
/// No numeric rule is known to the law as the project read it: the numbers are project defaults.
public struct IdentityMasking: Hashable, Sendable {
  private let nameCharacters: Int
  private let prefix: Int
  private let suffix: Int

  public init(_ rulebook: Rulebook) throws(RulebookFault) {
    nameCharacters = try rulebook.integer(.nameVisibleCharacters)
    prefix = try rulebook.integer(.idVisiblePrefix)
    suffix = try rulebook.integer(.idVisibleSuffix)
  }

  /// The first characters and one `*`, so that not even the length of the rest is told.
  public func name(_ name: String) -> String {
    let shown = min(max(nameCharacters, 0), max(name.count - 1, 0))
    return name.prefix(shown) + "*"
  }

  /// The first and last characters, a `*` for each one between; at most twelve show.
  public func number(_ number: ResidentIdentityNumber) -> String {
    let text = number.text
    let head = min(max(prefix, 0), 8)
    let tail = min(max(suffix, 0), 4)
    return text.prefix(head) + String(repeating: "*", count: text.count - head - tail)
      + text.suffix(tail)
  }
}
