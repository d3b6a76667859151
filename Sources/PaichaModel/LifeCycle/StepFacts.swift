/// What every recorded step may bring: its day, a note, the document behind it, evidence.
public struct StepFacts: Hashable, Sendable {
  public let day: Day
  public let note: String?
  /// Number of the document behind the step (文号), as written on it.
  public let document: String?
  public let evidence: [Evidence]

  public init(
    on day: Day,
    note: String? = nil,
    document: String? = nil,
    evidence: [Evidence] = []
  ) {
    self.day = day
    self.note = note
    self.document = document
    self.evidence = evidence
  }
}
