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
  /// The very name.
  case exactName
  /// The same name but for ways of spelling.
  case foldedName(Set<Folding>)
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
  /// The former name that met; nothing where the present name or an identifier did.
  public let formerName: String?
}

/// Listed subjects, found by identifier or by name; cost of a check does not grow with their number.
public struct SubjectIndex<Key: Hashable & Sendable>: Sendable {
  private let folding: NameFolding
  private var listed: [ListedName<Key>] = []
  private var spellings: [Spelling] = []
  private var byCode: [String: [Int32]] = [:]
  private var byPerson: [PersonID: [Int32]] = [:]
  private var byName: [[UInt32]: [Int32]] = [:]
  private var near: NearNames

  /// A name of a listed subject: its present one, or the former one of a place.
  private struct Spelling {
    let subject: Int32
    let former: Int32?
  }

  /// Why a subject was found, and under which former name.
  private struct Finding {
    let reason: MatchReason
    var formerName: String?
  }

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
    take(name, of: Spelling(subject: position, former: nil))
    for (place, name) in subject.formerNames.enumerated() {
      take(name, of: Spelling(subject: position, former: Int32(truncatingIfNeeded: place)))
    }
  }

  private mutating func take(_ name: String, of spelling: Spelling) {
    let folded = folding.folded(name)
    guard !folded.isEmpty else { return }
    let place = Int32(truncatingIfNeeded: spellings.count)
    spellings.append(spelling)
    byName[folded, default: []].append(place)
    near.insert(folding.core(of: folded), at: place)
  }

  /// What is found of a subject: matches first, each listed subject once, in the order taken in.
  public func matches(of subject: CheckedSubject) -> [SubjectMatch<Key>] {
    var findings: [Int32: Finding] = [:]
    let code = subject.creditCode?.uppercased()
    for position in code.flatMap({ byCode[$0] }) ?? [] {
      findings[position] = Finding(reason: .creditCode)
    }
    for position in subject.person.flatMap({ byPerson[$0] }) ?? [] {
      findings[position] = Finding(reason: .person)
    }
    if let name = subject.name { find(name, code, &findings) }
    let found = findings.sorted { left, right in
      let (isMatch, isOther) = (left.value.reason.isMatch, right.value.reason.isMatch)
      return isMatch == isOther ? left.key < right.key : isMatch
    }
    return found.map { position, finding in
      SubjectMatch(
        key: listed[Int(position)].key,
        reason: finding.reason,
        formerName: finding.formerName
      )
    }
  }

  /// By name: the very one before one that is only spelt otherwise, and that before a near one.
  private func find(_ name: String, _ code: String?, _ findings: inout [Int32: Finding]) {
    let folded = folding.folded(name)
    guard !folded.isEmpty else { return }
    let places = byName[folded] ?? []
    let (exact, other) = (places.filter { spelt($0) == name }, places.filter { spelt($0) != name })
    for place in exact + other {
      let subject = listed[Int(spellings[Int(place)].subject)]
      if let code, let other = subject.creditCode, other.uppercased() != code {
        note(.otherIdentifier, place, &findings)
      } else {
        let needed = folding.needed(between: spelt(place), and: name)
        note(spelt(place) == name ? .exactName : .foldedName(needed), place, &findings)
      }
    }
    for (place, isSame) in near.near(folding.core(of: folded)) {
      note(isSame ? .sameCore : .oneCharacter, place, &findings)
    }
  }

  /// Keeps the first finding of a subject.
  private func note(_ reason: MatchReason, _ place: Int32, _ findings: inout [Int32: Finding]) {
    let spelling = spellings[Int(place)]
    guard findings[spelling.subject] == nil else { return }
    let formerName = spelling.former == nil ? nil : spelt(place)
    findings[spelling.subject] = Finding(reason: reason, formerName: formerName)
  }

  private func spelt(_ place: Int32) -> String {
    let spelling = spellings[Int(place)]
    let subject = listed[Int(spelling.subject)]
    return spelling.former.map { subject.formerNames[Int($0)] } ?? subject.name ?? ""
  }
}
