public import PaichaModel

/// What can be asked of a book about the credit list.
public protocol CreditReading {
  func credit(_ id: CreditID) throws(StoreFault) -> CreditView?
  /// The listing another system knew under a number.
  func credit(reference: String) throws(StoreFault) -> CreditID?
  /// Those in procedure or listed first, by the day they were opened; row by row.
  func credits(_ filter: CreditFilter, _ body: (CreditRow) throws -> Void) throws
  /// Listings of a subject that are not over.
  func openCredits(of subject: CreditSubject) throws(StoreFault) -> [CreditListing]
  /// What is open towards the authorities that carry measures out, by authority and listing.
  func owedNotices(on day: Day, receiver: String?) throws(StoreFault) -> [OwedNoticeRow]
  /// One listing as lists show it.
  func creditRow(_ id: CreditID) throws(StoreFault) -> CreditRow?
  /// Every subject that is listed on a day, by listing; row by row, for checks of many.
  func listedSubjects(on day: Day, _ body: (ListedSubject) throws -> Void) throws
  /// Enterprises that are listed on a day, by their credit codes, with the first of their listings.
  func listedOperators(on day: Day) throws(StoreFault) -> [String: CreditID]
}

/// Which listings to list.
public struct CreditFilter: Hashable, Sendable {
  /// Only those whose subject is listed on this day.
  public var listedOn: Day?
  /// Only those that were made public and not withdrawn.
  public var isPublicOnly = false
  /// Only those whose procedure is not over.
  public var isOpenOnly = false
  public var phase: CreditPhase?
  public var kind: CreditSubject.Kind?
  public var ground: String?
  public var authority: String?
  public var zone: ZoneCode?
  public var venue: VenueCode?
  public var creditCode: String?
  public var person: PersonID?
  var id: CreditID?
  public var limit: Int?

  public init() {}
}

/// A listing as lists show it.
public struct CreditRow: Hashable, Sendable {
  public let id: CreditID
  public let reference: String?
  public let kind: CreditSubject.Kind
  /// Of an enterprise.
  public let creditCode: String?
  public let person: PersonID?
  /// Of a person it is masked.
  public let name: String
  public let formerNames: [String]
  public let post: ListedPerson.Post?
  public let unit: ListedPerson.Unit?
  public let address: String?
  public let grounds: [String]
  public let authority: String
  public let penalty: String
  public let venue: VenueCode?
  public let zone: ZoneCode?
  public let phase: CreditPhase
  public let decision: Decision?
  public let servedOn: Day?
  public let publishedOn: Day?
  public let withdrawnOn: Day?
  public let termEndsOn: Day?
  public let version: Int
  public let openedOn: Day
  public let endedOn: Day?
  public let periods: [ListedRecord.Period]
  public let measures: [OrderedMeasure]
  public let owed: ClockRow?

  public struct Decision: Hashable, Sendable {
    public let number: String
    public let day: Day
    public let contact: String
  }

  /// Whether the subject is listed by it on a day.
  public func isListed(on day: Day) -> Bool { periods.contains { $0.contains(day) } }
}

/// A listed subject as a check compares it.
public struct ListedSubject: Hashable, Sendable {
  public let id: CreditID
  public let creditCode: String?
  public let person: PersonID?
  /// Of a person it is masked.
  public let name: String
  public let formerNames: [String]
}

/// Something open towards one authority.
public struct OwedNoticeRow: Hashable, Sendable {
  public let credit: CreditID
  public let receiver: String
  public let notice: OwedNotice
  public let kind: CreditSubject.Kind
  public let name: String
  public let authority: String
}

/// A listing with everything around it, for one screen.
public struct CreditView: Hashable, Sendable {
  public let listing: CreditListing
  public let venue: Venue?
  public let steps: [RecordedCreditStep]
  public let clocks: [ClockRow]
}

/// One step of a listing as the journal holds it.
public struct RecordedCreditStep: Hashable, Sendable {
  public let entry: UInt64
  public let at: Instant
  public let actor: ActorID
  /// Nothing for the first, which opened the listing.
  public let event: CreditEvent?
}
