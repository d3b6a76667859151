import ArgumentParser
import PaichaModel
import PaichaService

/// Who is proposed: an enterprise by its credit code, or a person by a resident identity number.
struct CreditSubjectOptions: ParsableArguments {
  @Option(help: ArgumentHelp("统一社会信用代码 credit code of the enterprise", valueName: "code"))
  var uscc: String?

  @OptionGroup var person: PersonOptions

  @Option(help: ArgumentHelp("曾用名，可重复 former name, repeatable", valueName: "name"))
  var formerName: [String] = []

  @Option(help: ArgumentHelp("单位地址 address of the enterprise", valueName: "text"))
  var address: String?

  @Option(help: ArgumentHelp("个人责任身份 head or responsible", valueName: "post"))
  var post: ListedPerson.Post?

  @Option(help: ArgumentHelp("个人所在单位 enterprise the person answered for", valueName: "name"))
  var unitName: String?

  @Option(help: ArgumentHelp("所在单位信用代码 its credit code", valueName: "code"))
  var unitUscc: String?

  func validate() throws {
    guard (uscc == nil) != (person.residentId == nil) else {
      throw ValidationError("--uscc CODE | --resident-id NUMBER: 选一个, choose one")
    }
    guard person.name != nil else { throw ValidationError("--name: 缺少, is missing") }
    for text in [address, unitName, person.name] + formerName.map({ Optional($0) }) {
      try PlainText.require(text, in: "--name, --former-name, --address, --unit-name")
    }
    if uscc == nil {
      guard post != nil else { throw ValidationError("--post head|responsible: 缺少, is missing") }
      guard formerName.isEmpty, address == nil else {
        throw ValidationError("--former-name, --address: 只用于单位, of enterprises only")
      }
    } else {
      guard post == nil, unitName == nil, unitUscc == nil, person.phone == nil else {
        throw ValidationError("--post, --unit-…, --phone: 只用于个人, of persons only")
      }
    }
    guard unitUscc == nil || unitName != nil else {
      throw ValidationError("--unit-uscc: 须写 --unit-name, needs --unit-name")
    }
    for code in [uscc, unitUscc].compactMap({ $0 }) { try CreditCodeForm.require(code) }
  }

  /// The subject; a secret given as `-` is asked for.
  func proposed(at place: Workplace) throws -> ProposedSubject {
    guard let uscc else {
      guard let post else { throw ValidationError("--post head|responsible") }
      let unit = unitName.map { ListedPerson.Unit(creditCode: unitUscc, name: $0) }
      return .person(try person.identity(at: place), post, unit: unit)
    }
    guard
      let enterprise = ListedEnterprise(
        creditCode: uscc,
        name: person.name ?? "",
        formerNames: formerName,
        address: address
      )
    else { throw ValidationError("--uscc, --name") }
    return .enterprise(enterprise)
  }

  /// Codes of the right form whose check character is wrong, as with some early ones.
  var doubts: [Words] {
    [uscc, unitUscc].compactMap { $0 }.compactMap { CreditCodeForm.doubt($0) }
  }
}

/// The form of a credit code on the command line.
enum CreditCodeForm {
  static func require(_ code: String) throws {
    guard let problem = UnifiedSocialCreditCode.problem(in: code) else { return }
    if case .checkCharacter = problem { return }
    let words = problem.words
    throw ValidationError("\(code): \(words.zh), \(words.en)")
  }

  static func doubt(_ code: String) -> Words? {
    guard case .checkCharacter(let expected) = UnifiedSocialCreditCode.problem(in: code) else {
      return nil
    }
    return Words(
      zh: "注意：统一社会信用代码 \(code) 校验位应为 \(expected)；请核对营业执照，列错主体须撤销",
      en: "note: the check character of the credit code \(code) should be \(expected); compare it "
        + "with the licence, a wrong subject has to be revoked"
    )
  }
}
