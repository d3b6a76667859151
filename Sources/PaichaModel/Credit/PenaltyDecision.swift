/// The administrative penalty a listing stands on (行政处罚决定): without one nobody is listed
/// (应急管理部令第11号 art 3).
public struct PenaltyDecision: Hashable, Sendable {
  /// 处罚决定书文号.
  public let number: String
  /// Who penalised, and so who alone decides on the listing (谁处罚、谁决定; art 4).
  public let authority: String
  public let decidedOn: Day
  /// Since when it is final or enforceable; nothing while remedies are open.
  public let finalOn: Day?
  public let fineFen: Int?
  /// How many times the fine was raised (安全生产法 art 114); nothing for an ordinary one.
  public let fineMultiple: Int?
  /// The hazard whose record holds this penalty, where one does.
  public let hazard: HazardID?
  /// Whether the decision names the person; of a person's listing it must.
  public let namesPerson: Bool

  public init(
    number: String,
    authority: String,
    decidedOn: Day,
    finalOn: Day? = nil,
    fineFen: Int? = nil,
    fineMultiple: Int? = nil,
    hazard: HazardID? = nil,
    namesPerson: Bool = false
  ) {
    self.number = number
    self.authority = authority
    self.decidedOn = decidedOn
    self.finalOn = finalOn
    self.fineFen = fineFen
    self.fineMultiple = fineMultiple
    self.hazard = hazard
    self.namesPerson = namesPerson
  }
}
