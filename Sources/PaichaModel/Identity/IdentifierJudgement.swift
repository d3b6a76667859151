/// What can be said of a code by its form alone (标识代码校验): which kind it is, whether it is
/// well-formed, what is doubtful.
public struct IdentifierJudgement: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case creditCode = "uscc"
    case residentID = "resident_id"
    case organisationCode = "organisation_code"
    case unknown

    public var words: Words {
      switch self {
      case .creditCode: Words(zh: "统一社会信用代码", en: "credit code")
      case .residentID: Words(zh: "居民身份证号", en: "resident identity number")
      case .organisationCode: Words(zh: "组织机构代码", en: "organisation code")
      case .unknown: Words(zh: "不明", en: "unknown")
      }
    }
  }

  public let kind: Kind
  /// The code as it may be shown: a resident identity number is masked after six characters.
  public let shown: String
  /// Nothing for a well-formed code.
  public let problem: Words?
  public let doubts: [Words]

  public var isWellFormed: Bool { problem == nil }

  /// Judges a code; a day of birth after `today` makes a number wrong.
  public init(_ code: String, today: Day) {
    kind = IdentifierJudgement.kind(of: code, today: today)
    switch kind {
    case .creditCode:
      shown = code
      let isException = UnifiedSocialCreditCode.isKnownException(code)
      problem = isException ? nil : UnifiedSocialCreditCode.problem(in: code)?.words
      doubts = UnifiedSocialCreditCode.doubts(in: code).map(\.words)
    case .residentID:
      shown = String(code.prefix(6)) + String(repeating: "*", count: max(code.count - 6, 0))
      problem = ResidentIdentityNumber.problem(in: code, today: today)?.words
      let number = ResidentIdentityNumber(code, today: today)
      doubts = [number?.doubt(today: today)?.words].compactMap { $0 }
    case .organisationCode:
      shown = code
      let plain = code.count == 10 ? code.filter { $0 != "-" } : code
      problem = OrganisationCode.problem(in: plain)?.words
      doubts = []
    case .unknown:
      shown = PersonalNumbers.masked(in: String(code.prefix(40)))
      problem = IdentifierJudgement.unknown(code)
      doubts = []
    }
  }

  /// The kind by the form, right or wrong.
  private static func kind(of code: String, today: Day) -> Kind {
    let characters = Array(code)
    switch characters.count {
    case 9: return .organisationCode
    case 10 where characters[8] == "-": return .organisationCode
    case 15: return isLikeResident(characters) ? .residentID : .unknown
    case 18 where UnifiedSocialCreditCode.problem(in: code) == nil:
      let isResident = ResidentIdentityNumber.problem(in: code, today: today) == nil
      return isResident ? .residentID : .creditCode
    case 16...20: return isLikeResident(characters) ? .residentID : .creditCode
    default: return .unknown
    }
  }

  /// All digits, the last perhaps an X; codes of enterprises, households in business and
  /// cooperatives begin with 91, 92 and 93, as no region does.
  private static func isLikeResident(_ characters: [Character]) -> Bool {
    let isOfBusiness = ["91", "92", "93"].contains(String(characters.prefix(2)))
    guard !isOfBusiness, let last = characters.last else { return false }
    return characters.dropLast().allSatisfy(\.isNumber) && (last.isNumber || "Xx".contains(last))
  }

  private static func unknown(_ code: String) -> Words {
    if code.contains(where: \.isWhitespace) {
      return Words(zh: "含有空格，请去掉后再查", en: "it has spaces, leave them out")
    }
    return Words(
      zh: "有 \(code.count) 位：统一社会信用代码和身份证号为 18 位，组织机构代码为 9 位",
      en: "it has \(code.count) characters: credit codes and resident numbers have 18, "
        + "organisation codes 9"
    )
  }
}

extension UnifiedSocialCreditCode.Problem {
  /// What is wrong and where.
  public var words: Words {
    switch self {
    case .length(let count):
      Words(zh: "有 \(count) 位，应为 18 位", en: "it has \(count) characters, not 18")
    case .character(let position):
      Words(
        zh: "第 \(position + 1) 位字符无效（半角数字和大写字母，无 I O S V Z）",
        en: "character \(position + 1) is not allowed (plain digits and capitals without I O S V Z)"
      )
    case .checkCharacter(let expected):
      Words(zh: "校验位应为 \(expected)", en: "the check character should be \(expected)")
    }
  }
}

extension UnifiedSocialCreditCode.Doubt {
  public var words: Words {
    switch self {
    case .earlyFujian:
      Words(
        zh: "校验位不符，但属福建早期代码的已知例外，请核对营业执照",
        en: "the check character is wrong, as with early real codes of Fujian; compare the licence"
      )
    case .region:
      Words(zh: "第 3、4 位不是省级区划代码", en: "places 3 and 4 name no province")
    case .organisationCode:
      Words(
        zh: "其中组织机构代码的校验位不符",
        en: "the organisation code inside has a wrong check character"
      )
    }
  }
}

extension OrganisationCode.Problem {
  public var words: Words {
    switch self {
    case .length(let count):
      Words(zh: "有 \(count) 位，应为 9 位", en: "it has \(count) characters, not 9")
    case .character(let position):
      Words(
        zh: "第 \(position) 位应为半角数字或大写字母",
        en: "character \(position) should be a plain digit or capital"
      )
    case .checkCharacter(let expected):
      Words(zh: "校验位应为 \(expected)", en: "the check character should be \(expected)")
    }
  }
}

extension ResidentIdentityNumber.Doubt {
  public var words: Words {
    switch self {
    case .veryOld(let years):
      Words(zh: "出生距今 \(years) 年，请核对", en: "born \(years) years ago, compare the card")
    }
  }
}
