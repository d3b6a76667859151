/// What a review found, by somebody other than the rectifier.
public struct Review: Hashable, Sendable {
  public enum Verdict: Hashable, Sendable {
    case passed
    case returned(newDeadline: Day?)
  }

  public let day: Day
  public let actor: ActorID
  /// Officers beside the actor who took part.
  public let officers: [ActorID]
  public let verdict: Verdict
  /// Whether it consents to using a suspended part again.
  public let resumes: Bool
  public let note: String?
  public let document: String?
  public let evidence: [Evidence]

  public init(
    on day: Day,
    by actor: ActorID,
    with officers: [ActorID] = [],
    verdict: Verdict,
    resumes: Bool = false,
    note: String?,
    document: String? = nil,
    evidence: [Evidence]
  ) {
    self.document = document
    self.day = day
    self.actor = actor
    self.officers = officers
    self.verdict = verdict
    self.resumes = resumes
    self.note = note
    self.evidence = evidence
  }
}
