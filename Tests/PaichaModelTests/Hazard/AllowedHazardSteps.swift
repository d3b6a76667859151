import PaichaModel

/// What may be done with a hazard, written out a second time beside the life cycle.
enum AllowedHazardSteps {
  /// What is allowed of a general hazard, and where it leads; all else is refused.
  static let general: [HazardPhase: [HazardAct: HazardPhase]] = [
    .registered: [
      .order: .ordered, .plan: .planned, .begin: .rectifying, .rectify: .rectified,
      .regrade: .registered, .suspend: .registered, .refer: .registered,
      .penalise: .registered, .transfer: .transferred, .void: .void,
    ],
    .ordered: [
      .plan: .planned, .begin: .rectifying, .rectify: .rectified, .regrade: .ordered,
      .suspend: .ordered, .refer: .ordered, .penalise: .ordered, .transfer: .transferred,
      .void: .void,
    ],
    .planned: [
      .plan: .planned, .begin: .rectifying, .rectify: .rectified, .regrade: .planned,
      .suspend: .planned, .refer: .planned, .penalise: .planned, .transfer: .transferred,
      .void: .void,
    ],
    .rectifying: [
      .plan: .planned, .rectify: .rectified, .regrade: .rectifying, .suspend: .rectifying,
      .refer: .rectifying, .penalise: .rectifying, .transfer: .transferred, .void: .void,
    ],
    .rectified: [
      .selfAccept: .selfAccepted, .requestReview: .reviewRequested, .pass: .closed,
      .sendBack: .returned, .regrade: .rectified, .suspend: .rectified, .refer: .rectified,
      .penalise: .rectified, .void: .void,
    ],
    .selfAccepted: [
      .requestReview: .reviewRequested, .pass: .closed, .sendBack: .returned,
      .regrade: .selfAccepted, .suspend: .selfAccepted, .refer: .selfAccepted,
      .penalise: .selfAccepted, .void: .void,
    ],
    .reviewRequested: [
      .pass: .closed, .sendBack: .returned, .regrade: .reviewRequested,
      .suspend: .reviewRequested, .refer: .reviewRequested, .penalise: .reviewRequested,
      .void: .void,
    ],
    .returned: [
      .order: .ordered, .plan: .planned, .begin: .rectifying, .rectify: .rectified,
      .regrade: .returned, .suspend: .returned, .refer: .returned, .penalise: .returned,
      .transfer: .transferred, .void: .void,
    ],
    .transferred: [
      .takeBack: .registered, .regrade: .transferred, .suspend: .transferred,
      .refer: .transferred, .penalise: .transferred,
    ],
    .closed: [.resume: .closed, .penalise: .closed],
    .void: [:],
  ]

  /// Where a major hazard is treated otherwise: nobody reviews it before that was asked for.
  static let majorOnly: [HazardPhase: [HazardAct: HazardRefusal.Code]] = [
    .rectified: [
      .requestReview: .notSelfAccepted, .pass: .reviewNotRequested,
      .sendBack: .reviewNotRequested,
    ],
    .selfAccepted: [.pass: .reviewNotRequested, .sendBack: .reviewNotRequested],
  ]
}
