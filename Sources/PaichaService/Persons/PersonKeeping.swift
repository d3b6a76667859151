import PaichaJournal
public import PaichaModel
public import PaichaStore

/// Keeps persons sealed: admits, finds, reveals and forgets them (个人信息).
public struct PersonKeeping {
  let store: any BookStore
  let session: Session
  let vault: PersonVault
  let masking: IdentityMasking

  public init(
    store: any BookStore,
    session: Session,
    vault: PersonVault,
    masking: IdentityMasking
  ) {
    self.store = store
    self.session = session
    self.vault = vault
    self.masking = masking
  }

  /// Opens the vault for admissions in one writer's turn.
  func admission(in turn: any BookWriting) throws -> PersonAdmission {
    let hasPersons = try turn.lastNumber(of: PersonRecord.letter) > 0
    guard vault.exists || !hasPersons else { throw VaultFault.missing(path: vault.path) }
    return PersonAdmission(
      vault: try vault.exists ? vault.open() : vault.draft(),
      book: turn,
      masking: masking
    )
  }

  /// The person of a number; nothing where the book knows none, or has forgotten it.
  public func find(_ number: ResidentIdentityNumber) throws -> PersonID? {
    try lookUp().map { $0.find(number) } ?? nil
  }

  /// The open vault for many look-ups; nothing where the book holds no persons.
  func lookUp() throws -> OpenVault? {
    guard vault.exists else {
      guard try store.maskedNumbers().isEmpty else { throw VaultFault.missing(path: vault.path) }
      return nil
    }
    return try vault.open()
  }

  /// Opens the identities of persons, after the entry that says who saw them and why is durable.
  public func reveal(
    _ persons: [PersonID],
    purpose: String,
    on day: Day
  ) throws -> [PersonID: PersonIdentity] {
    try PersonalText.refuse(in: [purpose])
    return try store.takingTurn { book in
      let actor = try session.requireActor(in: book)
      let rows = try persons.map { try book.requirePerson($0).row }
      let reveal = try PersonRules.reveal(
        persons,
        forgotten: Set(rows.filter { $0.forgottenOn != nil }.map(\.person.id)),
        purpose: purpose,
        on: day,
        today: session.today,
        actor: actor
      )
      guard vault.exists else { throw VaultFault.missing(path: vault.path) }
      let open = try vault.open()
      for id in persons { _ = try open.key(of: id) }
      _ = try book.commit([.personsRevealed(reveal)], by: actor.id, at: session.clock())
      var identities: [PersonID: PersonIdentity] = [:]
      for row in rows {
        let person = row.person
        guard let identity = try open.key(of: person.id).open(person.sealed, of: person.id) else {
          throw VaultFault.seal(person.id)
        }
        identities[person.id] = identity
      }
      return identities
    }
  }

  /// Forgets a person: the entry first, then the key; asked again, it completes what a crash left.
  ///
  /// Answers whether the person had been forgotten before.
  public func forget(_ person: PersonID, facts: StepFacts) throws -> Bool {
    try PersonalText.refuse(in: [facts.note, facts.document])
    return try store.takingTurn { book in
      let actor = try session.requireActor(in: book)
      let row = try book.requirePerson(person).row
      let isKnown = row.forgottenOn == nil
      let forgetting = try PersonRules.forget(
        person,
        neededBy: try book.recordsNeeding(person, on: session.today),
        facts: facts,
        today: session.today,
        actor: actor
      )
      if isKnown {
        _ = try book.commit([.personForgotten(forgetting)], by: actor.id, at: session.clock())
      }
      if vault.exists {
        let open = try vault.open()
        if open.knows(person) { try open.forget(person) }
      }
      return !isKnown
    }
  }

  /// Whether the vault still holds the key of a forgotten person, as after a crash.
  public func isUnfinished(_ row: PersonRow) throws -> Bool {
    guard row.forgottenOn != nil, vault.exists else { return false }
    return try vault.open().knows(row.person.id)
  }
}

/// A person as a record names it, with the entry to commit where the book did not know it.
public struct AdmittedPerson: Sendable {
  public let id: PersonID
  public let maskedName: String
  public let event: Event?
}

/// Admissions of one writer's turn: the vault is read once and written once, before the commit.
final class PersonAdmission {
  private let vault: OpenVault
  private let book: any BookWriting
  private let masking: IdentityMasking

  init(vault: OpenVault, book: any BookWriting, masking: IdentityMasking) {
    self.vault = vault
    self.book = book
    self.masking = masking
  }

  /// Names met in this turn, of persons that are not recorded yet.
  private var fresh: [PersonID: (name: String, maskedName: String)] = [:]

  /// The person of a number, where the vault knows one.
  func find(_ number: ResidentIdentityNumber) -> PersonID? { vault.find(number) }

  /// The known person of a number, or a new one under the number given.
  func admit(_ identity: PersonIdentity, as number: PersonID) throws -> AdmittedPerson {
    if let id = vault.find(identity.number) {
      if let known = fresh[id] {
        guard known.name == identity.name else { throw PersonRefusal.otherName(id) }
        return AdmittedPerson(id: id, maskedName: known.maskedName, event: nil)
      }
      if let row = try book.person(id)?.row, row.forgottenOn == nil {
        let sealed = row.person
        guard let known = try vault.key(of: id).open(sealed.sealed, of: id) else {
          throw VaultFault.seal(id)
        }
        guard known.name == identity.name else { throw PersonRefusal.otherName(id) }
        return AdmittedPerson(id: id, maskedName: sealed.maskedName, event: nil)
      }
    }
    return try seal(identity, as: number)
  }

  private func seal(_ identity: PersonIdentity, as number: PersonID) throws -> AdmittedPerson {
    let key = vault.add(identity.number, as: number)
    guard let sealed = key.seal(identity, of: number) else { throw VaultFault.seal(number) }
    let person = SealedPerson(
      id: number,
      maskedName: masking.name(identity.name),
      maskedNumber: masking.number(identity.number),
      hasPhone: identity.phone != nil,
      sealed: sealed
    )
    fresh[number] = (identity.name, person.maskedName)
    return AdmittedPerson(
      id: number,
      maskedName: person.maskedName,
      event: .personRecorded(person)
    )
  }

  /// Makes the new keys durable; the commit that needs them comes after.
  func keep() throws { try vault.keep() }
}

extension BookReading {
  func requirePerson(_ id: PersonID) throws -> PersonView {
    guard let view = try person(id) else { throw ServiceFault.noSuchPerson(id.description) }
    return view
  }
}
