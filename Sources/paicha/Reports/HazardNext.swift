import PaichaModel
import PaichaReports
import PaichaStore

/// What may follow for a hazard, as commands to type.
enum HazardNext {
  /// Everything the life cycle allows now, with the roles that may do it.
  static func report(_ view: HazardRecordView) -> Report {
    let possible = Hazard.lifeCycle.possible(in: view.hazard.phase)
    return Report(
      columns: [
        Column("act", Words(zh: "可以", en: "possible")),
        Column("roles", Words(zh: "角色", en: "by"), presence: .never),
        Column("command", Words(zh: "命令", en: "command")),
      ],
      rows: possible.compactMap { act in
        command(act, view.hazard, view.listing).map { command in
          [
            .coded(act.rawValue, shown: act.words),
            .list(roles(of: act, view.hazard).map { .text($0.rawValue) }), .text(command),
          ]
        }
      },
      title: Words(zh: "下一步", en: "What may follow")
    )
  }

  /// The one step that usually comes next, for the receipt of a step.
  static func hint(after hazard: Hazard, under listing: HazardRules.Listing?) -> Words? {
    guard let act = usual(hazard), let command = command(act, hazard, listing) else { return nil }
    let isReview = act == .pass && listing == nil
    return Words(
      zh: "下一步：\(isReview ? "由他人复查 " : "")\(command)",
      en: "next: \(isReview ? "somebody else reviews it, " : "")\(command)"
    )
  }

  private static func usual(_ hazard: Hazard) -> HazardAct? {
    switch hazard.phase {
    case .registered: hazard.grade.isCandidate ? .regrade : .order
    case .ordered: hazard.level == .major && hazard.plan == nil ? .plan : .rectify
    case .planned, .rectifying, .returned: hazard.level == .major ? .requestReview : .rectify
    case .rectified: hazard.level == .major ? .requestReview : .pass
    case .selfAccepted: .requestReview
    case .reviewRequested: .pass
    case .transferred: .takeBack
    case .closed: hazard.suspension?.isInForce == true ? .resume : nil
    case .void: nil
    }
  }

  /// A general hazard of a self-check may be reviewed inside the unit, too.
  private static func roles(of act: HazardAct, _ hazard: Hazard) -> [Role] {
    let isInside = act.power == .review && hazard.source == .`self` && hazard.level == .general
    return Role.allCases.filter { $0.may(act.power) || (isInside && $0 == .unit) }
  }

  /// The command of an act, or nothing where other rules stand in its way.
  private static func command(
    _ act: HazardAct,
    _ hazard: Hazard,
    _ listing: HazardRules.Listing?
  ) -> String? {
    let (id, isSuspended) = (hazard.id, hazard.suspension?.isInForce == true)
    return switch act {
    case .order: "paicha hazard order \(id) --deadline YYYY-MM-DD"
    case .plan: "paicha hazard plan \(id) --file plan.yaml"
    case .begin: "paicha hazard rectify \(id) --begin"
    case .rectify: "paicha hazard rectify \(id)"
    case .selfAccept: "paicha hazard rectify \(id) --self-accept"
    case .requestReview: "paicha hazard rectify \(id) --request-review"
    case .pass: pass(hazard, listing)
    case .sendBack:
      isReviewable(hazard) ? "paicha hazard review \(id) --return --deadline YYYY-MM-DD" : nil
    case .regrade: regrade(hazard, listing)
    case .suspend: isSuspended ? nil : "paicha hazard suspend \(id) --part PART"
    case .resume: isSuspended ? "paicha hazard resume \(id)" : nil
    case .refer: "paicha hazard refer \(id) --to AUTHORITY"
    case .penalise: "paicha hazard penalty \(id) --by AUTHORITY --document NUMBER"
    case .transfer: "paicha hazard transfer \(id) --to RECEIVER --matter TEXT"
    case .takeBack: transfer(hazard)
    case .void: listing == nil ? "paicha hazard void \(id) --note REASON" : nil
    case .reopen: "paicha hazard reopen \(id) --note TEXT"
    }
  }

  private static func isReviewable(_ hazard: Hazard) -> Bool {
    hazard.level == .general || hazard.phase == .reviewRequested
  }

  private static func pass(_ hazard: Hazard, _ listing: HazardRules.Listing?) -> String? {
    guard isReviewable(hazard) else { return nil }
    if let listing, !listing.isAccepted { return "paicha supervise show \(listing.id)" }
    return "paicha hazard review \(hazard.id) --pass"
      + (hazard.level == .major ? " --with ACTOR" : "")
  }

  private static func regrade(_ hazard: Hazard, _ listing: HazardRules.Listing?) -> String? {
    let command = "paicha hazard regrade \(hazard.id)"
    switch hazard.grade {
    case .general: return "\(command) --to major --criteria EDITION --clause CLAUSE --note REASON"
    case .candidate: return "\(command) --to major --note REASON"
    case .major: return listing == nil ? "\(command) --to general --note REASON" : nil
    }
  }

  private static func transfer(_ hazard: Hazard) -> String? {
    guard case .transferred(let transfer) = hazard.state else { return nil }
    return "paicha transfer show \(transfer)"
  }
}
