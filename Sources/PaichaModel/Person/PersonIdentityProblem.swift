/// What is wrong with an identity as it was given; the value itself is never told.
public enum PersonIdentityProblem: CodedError, Hashable {
  case number(ResidentIdentityNumber.Problem)
  case name
  case phone

  public enum Code: String, ErrorCode {
    case number = "PC-PID-001"
    case name = "PC-PID-002"
    case phone = "PC-PID-003"

    public var exit: ExitStatus { .badInput }

    public var summary: Words {
      switch self {
      case .number: Words(zh: "居民身份证号有误", en: "the resident identity number is wrong")
      case .name: Words(zh: "姓名有误", en: "the person's name is wrong")
      case .phone: Words(zh: "电话号码有误", en: "the phone number is wrong")
      }
    }
  }

  public var code: Code {
    switch self {
    case .number: .number
    case .name: .name
    case .phone: .phone
    }
  }

  public var what: Words {
    switch self {
    case .number(let problem):
      Words(
        zh: "居民身份证号有误：\(problem.words.zh)（不回显）",
        en: "the resident identity number is wrong: \(problem.words.en) (it is not shown)"
      )
    case .name:
      Words(
        zh: "姓名应为 1 至 128 字节，不含控制字符（不回显）",
        en: "a name has 1 to 128 bytes and no control characters (it is not shown)"
      )
    case .phone:
      Words(
        zh: "电话应为 7 至 20 位数字，可带 + 和 -（不回显）",
        en: "a phone number has 7 to 20 digits, + in front or - between (it is not shown)"
      )
    }
  }

  public var next: Words? {
    switch self {
    case .number: Words(zh: "核对证件后重新输入：--resident-id -", en: "compare the card: --resident-id -")
    case .name: nil
    case .phone: Words(same: "--phone -")
    }
  }
}

extension ResidentIdentityNumber.Problem {
  /// What is wrong and where, without the number.
  public var words: Words {
    switch self {
    case .length(15):
      Words(
        zh: "15 位的旧号自 2013-01-01 起停止使用，应为 18 位",
        en: "numbers of 15 digits are no longer in use since 2013-01-01, there should be 18"
      )
    case .length(let count):
      Words(zh: "有 \(count) 位，应为 18 位", en: "it has \(count) characters, not 18")
    case .character(let position):
      Words(
        zh: "第 \(position) 位应为半角数字（末位可为 X）",
        en: "character \(position) should be a plain digit (the last may be X)"
      )
    case .region: Words(zh: "前两位不是省级区划代码", en: "the first two digits name no province")
    case .birthDay: Words(zh: "第 7 至 14 位不是有效日期", en: "characters 7 to 14 are no day")
    case .birthInFuture:
      Words(zh: "第 7 至 14 位的出生日期在今天之后", en: "the day of birth is after today")
    case .checkCharacter: Words(zh: "末位校验码不符", en: "the check character is wrong")
    }
  }
}
