/// A listed subject as checks compare it.
public struct ListedName<Key: Hashable & Sendable>: Sendable {
  public let key: Key
  public let creditCode: String?
  public let person: PersonID?
  /// Nothing for a person, whose name is sealed.
  public let name: String?
  public let formerNames: [String]

  public init(
    key: Key,
    creditCode: String?,
    person: PersonID?,
    name: String?,
    formerNames: [String] = []
  ) {
    self.key = key
    self.creditCode = creditCode
    self.person = person
    self.name = name
    self.formerNames = formerNames
  }
}

/// A subject that is checked: by identifier, by name, or both.
public struct CheckedSubject: Sendable {
  public let creditCode: String?
  public let person: PersonID?
  public let name: String?

  public init(creditCode: String?, person: PersonID? = nil, name: String?) {
    self.creditCode = creditCode
    self.person = person
    self.name = name
  }
}

/// Why a listed subject is, or only looks like, the one that is checked.
public enum MatchReason: Hashable, Sendable {
  case creditCode
  case person
  /// The very name; a former one or the present.
  case exactName(isFormer: Bool)
  /// The same name but for ways of spelling.
  case foldedName(Set<Folding>, isFormer: Bool)
  /// Near: the same name, and another credit code.
  case otherIdentifier
  /// Near: the same but for the legal form.
  case sameCore
  /// Near: one character differs.
  case oneCharacter

  /// Whether it is a match; what is only near is never called one.
  public var isMatch: Bool {
    switch self {
    case .creditCode, .person, .exactName, .foldedName: true
    case .otherIdentifier, .sameCore, .oneCharacter: false
    }
  }
}

/// A listed subject that a check found.
public struct SubjectMatch<Key: Hashable & Sendable>: Sendable {
  public let key: Key
  public let reason: MatchReason
}

/// Listed subjects, found by identifier or by name; cost of a check does not grow with their number.
public struct SubjectIndex<Key: Hashable & Sendable>: Sendable {
  private let folding: NameFolding
  private var listed: [ListedName<Key>] = []
  private var byCode: [String: [Int32]] = [:]
  private var byPerson: [PersonID: [Int32]] = [:]
  private var byName: [[UInt32]: [Int32]] = [:]
  private var near: NearNames

  public init(folding: NameFolding) {
    self.folding = folding
    near = NearNames()
  }

  /// Takes a listed subject in.
  public mutating func insert(_ subject: ListedName<Key>) {
    let position = Int32(truncatingIfNeeded: listed.count)
    listed.append(subject)
    if let code = subject.creditCode { byCode[code.uppercased(), default: []].append(position) }
    if let person = subject.person { byPerson[person, default: []].append(position) }
    guard let name = subject.name else { return }
    for name in [name] + subject.formerNames {
      let folded = folding.folded(name)
      guard !folded.isEmpty else { continue }
      byName[folded, default: []].append(position)
      near.insert(folding.core(of: folded), at: position)
    }
  }

  /// What is found of a subject: matches first, each listed subject once, in the order taken in.
  public func matches(of subject: CheckedSubject) -> [SubjectMatch<Key>] {
    var reasons: [Int32: MatchReason] = [:]
    let code = subject.creditCode?.uppercased()
    for position in code.flatMap({ byCode[$0] }) ?? [] { reasons[position] = .creditCode }
    for position in subject.person.flatMap({ byPerson[$0] }) ?? [] { reasons[position] = .person }
    if let name = subject.name { find(name, code, &reasons) }
    let found = reasons.sorted { left, right in
      left.value.isMatch == right.value.isMatch
        ? left.key < right.key : left.value.isMatch && !right.value.isMatch
    }
    return found.map { SubjectMatch(key: listed[Int($0.key)].key, reason: $0.value) }
  }

  private func find(_ name: String, _ code: String?, _ reasons: inout [Int32: MatchReason]) {
    let folded = folding.folded(name)
    guard !folded.isEmpty else { return }
    for position in byName[folded] ?? [] where reasons[position] == nil {
      let subject = listed[Int(position)]
      if let code, let other = subject.creditCode, other.uppercased() != code {
        reasons[position] = .otherIdentifier
      } else {
        reasons[position] = reason(for: name, folded, subject)
      }
    }
    for (position, isSame) in near.near(folding.core(of: folded)) where reasons[position] == nil {
      reasons[position] = isSame ? .sameCore : .oneCharacter
    }
  }

  private func reason(
    for name: String,
    _ folded: [UInt32],
    _ subject: ListedName<Key>
  ) -> MatchReason {
    if subject.name == name { return .exactName(isFormer: false) }
    if subject.formerNames.contains(name) { return .exactName(isFormer: true) }
    if let present = subject.name, folding.folded(present) == folded {
      return .foldedName(folding.needed(between: present, and: name), isFormer: false)
    }
    let former = subject.formerNames.first { folding.folded($0) == folded } ?? ""
    return .foldedName(folding.needed(between: former, and: name), isFormer: true)
  }
}
