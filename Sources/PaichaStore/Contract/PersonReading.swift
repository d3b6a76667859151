public import PaichaModel

/// What can be asked of a book about persons: what is masked, never who they are.
public protocol PersonReading {
  func person(_ id: PersonID) throws(StoreFault) -> PersonView?
  /// By id.
  func persons() throws(StoreFault) -> [PersonRow]
  /// The masked identity numbers of all persons.
  func maskedNumbers() throws(StoreFault) -> [PersonID: String]
  /// The records that still need to know who a person is: open listings, and ended ones of which
  /// somebody has still to be told.
  func recordsNeeding(_ person: PersonID, on day: Day) throws(StoreFault) -> [String]
}

/// A person as lists show them.
public struct PersonRow: Hashable, Sendable {
  public let person: SealedPerson
  public let recordedOn: Day
  public let forgottenOn: Day?
  /// How often the identity was revealed.
  public let reveals: Int
}

/// A person with everybody who saw who it is.
public struct PersonView: Hashable, Sendable {
  public let row: PersonRow
  public let reveals: [RecordedReveal]
}

/// One look at identities as the journal holds it.
public struct RecordedReveal: Hashable, Sendable {
  public let entry: UInt64
  public let at: Instant
  public let actor: ActorID
  public let reveal: PersonReveal
}
