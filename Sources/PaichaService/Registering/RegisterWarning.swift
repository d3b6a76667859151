public import PaichaModel

/// Something to look at that does not keep a row out.
public struct RegisterWarning: Hashable, Sendable {
  public let line: Int?
  public let words: Words

  /// What is wrong with a venue's credit code, if anything (GB 32100-2015).
  init?(creditCodeOf venue: Venue, line: Int?) {
    guard let code = venue.enterprise?.creditCode,
      let problem = UnifiedSocialCreditCode.problem(in: code)
    else { return nil }
    self.line = line
    switch problem {
    case .length(let count):
      words = Words(
        zh: "\(venue.code)：统一社会信用代码 \(code) 有 \(count) 位，应为 18 位",
        en: "\(venue.code): the credit code \(code) has \(count) characters, not 18"
      )
    case .character(let position):
      words = Words(
        zh: "\(venue.code)：统一社会信用代码 \(code) 第 \(position + 1) 位字符无效",
        en: "\(venue.code): character \(position + 1) of the credit code \(code) is not allowed"
      )
    case .checkCharacter where UnifiedSocialCreditCode.isKnownException(code):
      let doubt = UnifiedSocialCreditCode.Doubt.earlyFujian.words
      words = Words(
        zh: "\(venue.code)：统一社会信用代码 \(code)：\(doubt.zh)",
        en: "\(venue.code): the credit code \(code): \(doubt.en)"
      )
    case .checkCharacter(let expected):
      words = Words(
        zh: "\(venue.code)：统一社会信用代码 \(code) 校验位应为 \(expected)",
        en: "\(venue.code): the check character of the credit code \(code) should be \(expected)"
      )
    }
  }
}
