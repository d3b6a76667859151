extension UnifiedSocialCreditCode {
  /// What is worth a second look in a code of the right form.
  public enum Doubt: Hashable, Sendable {
    /// Its check character is wrong and it is real all the same: early codes of Fujian, whose
    /// organisation code, beginning with M000, has a right check character of its own.
    case earlyFujian
    /// Places 3 and 4 name no province.
    case region
    /// The organisation code inside has a wrong check character.
    case organisationCode
  }

  /// What is doubtful about a code; nothing for one of another form.
  public static func doubts(in text: String) -> [Doubt] {
    switch problem(in: text) {
    case .length, .character: return []
    case nil, .checkCharacter: break
    }
    if isEarlyFujian(text) { return [.earlyFujian] }
    let bytes = Array(text.utf8)
    var doubts: [Doubt] = []
    let isDigits = [bytes[2], bytes[3]].allSatisfy { (48...57).contains($0) }
    // 10 stands for bodies that the state registers itself.
    let isState = bytes[2] == UInt8(ascii: "1") && bytes[3] == UInt8(ascii: "0")
    if !isDigits || !(isState || RegionOfChina.isProvince(bytes[2], bytes[3])) {
      doubts.append(.region)
    }
    if OrganisationCode.problem(in: organisationCode(in: text)) != nil {
      doubts.append(.organisationCode)
    }
    return doubts
  }

  /// Whether a code with a wrong check character is one of the known real exceptions.
  public static func isKnownException(_ text: String) -> Bool {
    guard case .checkCharacter = problem(in: text) else { return false }
    return isEarlyFujian(text)
  }

  private static func isEarlyFujian(_ text: String) -> Bool {
    guard case .checkCharacter = problem(in: text) else { return false }
    let code = organisationCode(in: text)
    return text.dropFirst(2).hasPrefix("35") && code.hasPrefix("M000")
      && OrganisationCode.problem(in: code) == nil
  }

  private static func organisationCode(in text: String) -> Substring {
    text.dropFirst(8).prefix(9)
  }
}
