import PaichaModel
import Testing

/// Who may do what: the whole table.
struct RoleTests {
  /// What everybody may do who handles hazards for the authority.
  private static let authority: Set<Power> = [
    .logInspection, .recordRectification, .review, .order, .grade, .filePlan, .void, .handOver,
    .proposeListing, .superviseListing, .issuePaper, .checkFiling, .handleAccident,
  ]

  /// What everybody may do who has to do with emergency work on either side.
  private static let emergency: Set<Power> = [.keepEmergency, .reportAccident]

  /// What everybody may do who handles the credit list for an authority.
  private static let credit: Set<Power> = [.proposeCredit, .handleCredit, .answerForSubject]

  private static let table: [(role: Role, powers: Set<Power>)] = [
    (
      .inspector,
      emergency.union([
        .logInspection, .recordRectification, .review, .filePlan, .issuePaper,
      ])
    ),
    (
      .unit,
      emergency.union([.logInspection, .recordRectification, .filePlan, .answerForSubject])
    ),
    (.handler, authority.union(emergency).union(credit).union([.sendStatement])),
    (
      .lead,
      authority.union(emergency).union(credit)
        .union([
          .register, .decideTransfer, .keepCalendar, .takeOver, .decideCredit, .revealPerson,
          .forgetPerson, .sendStatement,
        ])
    ),
    (
      .listingBody,
      credit.union([.recordRectification, .decideListing, .issuePaper, .decideCredit])
    ),
    (.evaluator, [.freezeEvaluation, .sendStatement]),
    (
      .admin,
      authority.union(emergency)
        .union([
          .register, .keepCalendar, .takeOver, .revealPerson, .forgetPerson, .freezeEvaluation,
          .sendStatement,
        ])
    ),
  ]

  @Test func `The table names every role once`() {
    #expect(Self.table.map(\.role) == Role.allCases)
  }

  @Test(arguments: Role.allCases, Power.allCases)
  func `A role has exactly the powers of the table`(role: Role, power: Power) throws {
    let row = try #require(Self.table.first { $0.role == role })
    #expect(role.may(power) == row.powers.contains(power))
  }

  @Test func `Roles are stored by their published codes`() {
    #expect(
      Role.allCases.map(\.rawValue)
        == ["inspector", "unit", "handler", "lead", "listing_body", "evaluator", "admin"]
    )
  }
}
