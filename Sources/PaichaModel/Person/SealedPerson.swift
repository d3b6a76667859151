/// A person as the book knows them: masked, and sealed under a key outside the book.
public struct SealedPerson: Hashable, Sendable {
  public let id: PersonID
  public let maskedName: String
  public let maskedNumber: String
  public let hasPhone: Bool
  /// Name, number and phone under authenticated encryption, in base64.
  public let sealed: String

  public init(
    id: PersonID,
    maskedName: String,
    maskedNumber: String,
    hasPhone: Bool,
    sealed: String
  ) {
    self.id = id
    self.maskedName = maskedName
    self.maskedNumber = maskedNumber
    self.hasPhone = hasPhone
    self.sealed = sealed
  }
}

/// Somebody saw the identities of persons: who, when and why is on record.
public struct PersonReveal: Hashable, Sendable {
  public let persons: [PersonID]
  public let purpose: String
  public let day: Day

  /// Nothing for no persons.
  public init?(_ persons: [PersonID], purpose: String, on day: Day) {
    guard !persons.isEmpty else { return nil }
    self.persons = persons
    self.purpose = purpose
    self.day = day
  }
}

/// A person's key was destroyed: what is sealed can be read no more, by anybody (删除个人信息).
public struct PersonForgetting: Hashable, Sendable {
  public let person: PersonID
  public let facts: StepFacts

  public init(_ person: PersonID, _ facts: StepFacts) {
    self.person = person
    self.facts = facts
  }
}

/// The rules of keeping persons.
public enum PersonRules {
  /// Lets somebody see identities, or refuses it.
  public static func reveal(
    _ persons: [PersonID],
    forgotten: Set<PersonID>,
    purpose: String,
    on day: Day,
    today: Day,
    actor: Actor
  ) throws(PersonRefusal) -> PersonReveal {
    guard actor.role.may(.revealPerson) else { throw .role(actor, .revealPerson) }
    guard day <= today else { throw .future(day, today) }
    if let person = persons.first(where: { forgotten.contains($0) }) { throw .forgotten(person) }
    guard !purpose.allSatisfy(\.isWhitespace) else { throw .purposeNeeded }
    guard let reveal = PersonReveal(persons, purpose: purpose, on: day) else {
      throw .purposeNeeded
    }
    return reveal
  }

  /// Forgets a person whom no record needs any more (个人信息保护法 art 47).
  public static func forget(
    _ person: PersonID,
    neededBy records: [String],
    facts: StepFacts,
    today: Day,
    actor: Actor
  ) throws(PersonRefusal) -> PersonForgetting {
    guard actor.role.may(.forgetPerson) else { throw .role(actor, .forgetPerson) }
    guard facts.day <= today else { throw .future(facts.day, today) }
    guard records.isEmpty else { throw .needed(person, records) }
    guard facts.note != nil else { throw .purposeNeeded }
    return PersonForgetting(person, facts)
  }
}
