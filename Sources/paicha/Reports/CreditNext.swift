import PaichaModel
import PaichaReports

/// What may follow for a listing, as commands to type.
enum CreditNext {
  static func report(_ listing: CreditListing, on today: Day) -> Report {
    Report(
      columns: [
        Column("act", Words(zh: "可以", en: "possible")),
        Column("roles", Words(zh: "角色", en: "by"), presence: .never),
        Column("command", Words(zh: "命令", en: "command")),
      ],
      rows: CreditListing.lifeCycle.possible(in: listing.phase)
        .filter { isOpen($0, listing, today) }
        .map { act in
          [
            .coded(act.rawValue, shown: act.words),
            .list(Role.allCases.filter { $0.may(act.power) }.map { .text($0.rawValue) }),
            .text(command(act, listing.id)),
          ]
        },
      title: Words(zh: "下一步", en: "What may follow")
    )
  }

  /// The one step that usually comes next; nothing where the listing may rest.
  static func hint(after listing: CreditListing, on today: Day) -> Words? {
    guard let act = usual(listing, today) else { return nil }
    let command = command(act, listing.id)
    return Words(zh: "下一步：\(command)", en: "next: \(command)")
  }

  private static func usual(_ listing: CreditListing, _ today: Day) -> CreditAct? {
    switch listing.phase {
    case .proposed: .notice
    case .noticed: .respond
    case .defended: .hear
    case .heard: listing.state == .heard(.upheld) ? .drop : .decide
    case .decided: .serve
    case .served, .restored: .publish
    case .published: listing.owedNotices(on: today).isEmpty ? nil : .handOver
    case .removalApplied: .grantRemoval
    case .removed, .expired, .revoked:
      listing.record?.isPublic == true
        ? .withdraw : listing.owedNotices(on: today).isEmpty ? nil : .handOver
    case .dropped: nil
    }
  }

  /// Leaves out what the state allows and what is done already.
  private static func isOpen(_ act: CreditAct, _ listing: CreditListing, _ today: Day) -> Bool {
    switch act {
    case .enter: listing.record?.enteredOn == nil
    case .withdraw: listing.record?.isPublic == true
    case .answerObjection: listing.objectionSince != nil
    case .object: listing.objectionSince == nil
    case .handOver, .acknowledge: !listing.owedNotices(on: today).isEmpty
    case .expire: listing.record?.termEndsOn.map { today > $0 } ?? false
    default: true
    }
  }

  private static func command(_ act: CreditAct, _ id: CreditID) -> String {
    switch act {
    case .notice: "paicha credit notice \(id) --document NUMBER"
    case .respond: "paicha credit respond \(id) --statement --note TEXT"
    case .hear: "paicha credit hear \(id) --rejected --note REASON"
    case .decide:
      "paicha credit decide \(id) --with ACTOR --document NUMBER --measure CODE@AUTHORITY"
        + " --contact TEXT"
    case .drop: "paicha credit decide \(id) --drop --note REASON"
    case .serve: "paicha credit serve \(id) --method direct"
    case .enter: "paicha credit publish \(id) --enter"
    case .publish: "paicha credit publish \(id) --medium TEXT"
    case .withdraw: "paicha credit publish \(id) --withdraw --medium TEXT"
    case .handOver: "paicha credit hand-over \(id) --to AUTHORITY --out FOLDER"
    case .acknowledge: "paicha credit hand-over \(id) --to AUTHORITY --receipt --document NUMBER"
    case .object: "paicha credit object \(id) --note TEXT"
    case .answerObjection: "paicha credit hear \(id) --objection --rejected --note REASON"
    case .applyRemoval: "paicha credit apply-removal \(id) --condition CONDITION"
    case .acceptRemoval: "paicha credit decide-removal \(id) --accept"
    case .grantRemoval: "paicha credit decide-removal \(id) --grant --with ACTOR --document NUMBER"
    case .refuseRemoval: "paicha credit decide-removal \(id) --refuse --with ACTOR --note REASON"
    case .expire: "paicha credit expire \(id)"
    case .revoke: "paicha credit revoke \(id) --with ACTOR --document NUMBER --note REASON"
    case .restore: "paicha credit restore \(id) --with ACTOR --document NUMBER --note REASON"
    case .correct: "paicha credit correct \(id) --name NAME --note REASON"
    }
  }
}
