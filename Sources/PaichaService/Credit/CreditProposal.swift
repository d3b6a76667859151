public import PaichaModel
import PaichaStore

/// Somebody to be proposed, before a person's identity is sealed.
public struct CreditProposal: Sendable {
  public let subject: ProposedSubject
  public let grounds: [String]
  public let penalty: PenaltyDecision?
  public let accidents: [AccidentID]
  public let venue: VenueCode?
  public let facts: StepFacts

  public init(
    subject: ProposedSubject,
    grounds: [String],
    penalty: PenaltyDecision?,
    accidents: [AccidentID],
    venue: VenueCode?,
    facts: StepFacts
  ) {
    self.subject = subject
    self.grounds = grounds
    self.penalty = penalty
    self.accidents = accidents
    self.venue = venue
    self.facts = facts
  }

  /// The free texts, which hold no personal number.
  var texts: [String?] {
    [facts.note, facts.document, penalty?.number, penalty?.authority] + subject.texts
  }
}

/// Who is proposed: an enterprise, or a person by an identity that stays in memory only.
public enum ProposedSubject: Sendable {
  case enterprise(ListedEnterprise)
  case person(PersonIdentity, ListedPerson.Post, unit: ListedPerson.Unit?)

  fileprivate var texts: [String?] {
    switch self {
    case .enterprise(let enterprise):
      [enterprise.name, enterprise.address] + enterprise.formerNames.map { Optional($0) }
    case .person(_, _, let unit): [unit?.name]
    }
  }

  /// The subject as the journal names it, the entry that seals a person the book did not know, and
  /// what makes that person's key durable, to be called before the commit.
  func admitted(
    by persons: PersonKeeping,
    in book: any BookWriting
  ) throws -> (subject: CreditSubject, events: [Event], keep: () throws -> Void) {
    switch self {
    case .enterprise(let enterprise): return (.enterprise(enterprise), [], {})
    case .person(let identity, let post, let unit):
      let admission = try persons.admission(in: book)
      let person = try admission.admit(identity, as: try book.nextID())
      let listed = ListedPerson(
        id: person.id,
        maskedName: person.maskedName,
        post: post,
        unit: unit
      )
      return (.person(listed), [person.event].compactMap { $0 }, admission.keep)
    }
  }
}

/// Free texts of the credit list: personal numbers have no place in them, since the journal keeps
/// what it is told for good.
enum PersonalText {
  static func refuse(in texts: [String?]) throws(ServiceFault) {
    for text in texts {
      if let text, PersonalNumbers.isPresent(in: text) { throw .personalNumber }
    }
  }
}

extension CreditCommand {
  /// The free texts, which hold no personal number.
  var texts: [String?] {
    let own: [String?] =
      switch step {
      case .decide(let draft): [draft.contact] + draft.measures.map { Optional($0.receiver) }
      case .publish(let medium), .withdraw(let medium): [medium]
      case .handOver(let receiver), .acknowledge(let receiver): [receiver]
      case .correct(let correction):
        [correction.name, correction.contact] + correction.formerNames.map { Optional($0) }
      default: []
      }
    return own + [facts.note, facts.document]
  }
}
