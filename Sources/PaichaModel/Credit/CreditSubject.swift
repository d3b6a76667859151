/// Who is proposed for the credit list or stands on it (失信主体): an enterprise or a person.
public enum CreditSubject: Hashable, Sendable {
  case enterprise(ListedEnterprise)
  case person(ListedPerson)

  public var kind: Kind {
    switch self {
    case .enterprise: .enterprise
    case .person: .person
    }
  }

  /// The name that may be public: of an enterprise as it is, of a person masked.
  public var name: String {
    switch self {
    case .enterprise(let enterprise): enterprise.name
    case .person(let person): person.maskedName
    }
  }

  public enum Kind: String, CaseIterable, Sendable {
    case enterprise
    case person

    public var words: Words {
      switch self {
      case .enterprise: Words(zh: "单位", en: "enterprise")
      case .person: Words(zh: "个人", en: "person")
      }
    }
  }

  /// Whether both mean the same enterprise or the same person, whatever they are called.
  public func isSame(as other: CreditSubject) -> Bool {
    switch (self, other) {
    case (.enterprise(let left), .enterprise(let right)): left.creditCode == right.creditCode
    case (.person(let left), .person(let right)): left.id == right.id
    default: false
    }
  }
}

/// An enterprise on the list, by its unified social credit code (统一社会信用代码).
public struct ListedEnterprise: Hashable, Sendable {
  /// Of the form of GB 32100; its check character may be wrong, as with some early codes.
  public let creditCode: String
  public internal(set) var name: String
  /// 曾用名, as far as known.
  public internal(set) var formerNames: [String]
  public let address: String?

  /// Nothing for a code that is not of the form, or a name that is no plain text.
  public init?(creditCode: String, name: String, formerNames: [String] = [], address: String?) {
    switch UnifiedSocialCreditCode.problem(in: creditCode) {
    case nil, .checkCharacter: break
    case .length, .character: return nil
    }
    guard ([name] + formerNames).allSatisfy({ Text.isPlain($0, maximumBytes: 512) }) else {
      return nil
    }
    self.creditCode = creditCode
    self.name = name
    self.formerNames = formerNames
    self.address = address
  }
}

/// A person on the list: the identity is sealed, only its number in the book stands here.
public struct ListedPerson: Hashable, Sendable {
  public let id: PersonID
  public let maskedName: String
  public let post: Post
  /// The enterprise the person answered for.
  public let unit: Unit?

  public init(id: PersonID, maskedName: String, post: Post, unit: Unit?) {
    self.id = id
    self.maskedName = maskedName
    self.post = post
    self.unit = unit
  }

  public struct Unit: Hashable, Sendable {
    public let creditCode: String?
    public let name: String

    public init(creditCode: String?, name: String) {
      self.creditCode = creditCode
      self.name = name
    }
  }

  /// As what the person was found responsible.
  public enum Post: String, CaseIterable, Sendable {
    /// 主要负责人.
    case head
    /// 直接负责的主管人员和其他直接责任人员.
    case responsible

    public var words: Words {
      switch self {
      case .head: Words(zh: "主要负责人", en: "head")
      case .responsible: Words(zh: "直接责任人员", en: "person responsible")
      }
    }
  }
}
