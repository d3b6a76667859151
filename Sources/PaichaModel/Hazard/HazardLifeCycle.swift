/// Where a hazard stands.
public enum HazardPhase: String, LifePhase {
  case registered
  /// 责令限期整改.
  case ordered
  /// 治理方案已报.
  case planned
  /// 整改中.
  case rectifying
  /// 整改完成; a general hazard may be reviewed.
  case rectified
  /// 自验合格.
  case selfAccepted = "self_accepted"
  /// 申请复查.
  case reviewRequested = "review_requested"
  /// 复查退回.
  case returned
  /// 移送中.
  case transferred
  /// 销号.
  case closed
  /// 作废.
  case void

  public var isFinal: Bool { self == .closed || self == .void }

  public var words: Words {
    switch self {
    case .registered: Words(zh: "待整改", en: "registered")
    case .ordered: Words(zh: "已责令整改", en: "ordered")
    case .planned: Words(zh: "方案已报", en: "plan filed")
    case .rectifying: Words(zh: "整改中", en: "rectifying")
    case .rectified: Words(zh: "待复查", en: "awaiting review")
    case .selfAccepted: Words(zh: "自验合格", en: "self-accepted")
    case .reviewRequested: Words(zh: "已申请复查", en: "review requested")
    case .returned: Words(zh: "复查退回", en: "sent back")
    case .transferred: Words(zh: "已移送", en: "transferred")
    case .closed: Words(zh: "已销号", en: "closed")
    case .void: Words(zh: "已作废", en: "void")
    }
  }
}

/// What can be done with a hazard.
public enum HazardAct: String, LifeAct {
  case order
  case plan
  case begin
  case rectify
  case selfAccept = "self_accept"
  case requestReview = "request_review"
  case pass
  case sendBack = "send_back"
  case regrade
  case suspend
  case resume
  case refer
  case penalise
  case transfer
  case takeBack = "take_back"
  case void
  case reopen

  public var power: Power {
    switch self {
    case .order, .suspend, .resume: .order
    case .plan: .filePlan
    case .begin, .rectify, .selfAccept, .requestReview: .recordRectification
    case .pass, .sendBack: .review
    case .regrade: .grade
    case .refer, .penalise, .transfer, .takeBack: .handOver
    case .void: .void
    case .reopen: .logInspection
    }
  }

  public var basis: String {
    switch self {
    case .order: "安全生产法(2021) art 65; 消防监督检查规定 art 20"
    case .plan: "安监总局令第16号 art 15"
    case .begin, .rectify: "安全生产法(2021) art 41"
    case .selfAccept, .requestReview: "安监总局令第16号 art 18"
    case .pass, .sendBack: "安监总局令第16号 art 23"
    case .regrade: "安全生产法(2021) art 41; 消防监督检查规定 art 21"
    case .suspend, .resume: "安全生产法(2021) art 65(3)"
    case .refer, .penalise: "安全生产法(2021) arts 102, 112, 113"
    case .transfer, .takeBack: "安全生产法(2021) art 69"
    case .void, .reopen: "project default"
    }
  }

  public var words: Words {
    switch self {
    case .order: Words(zh: "责令限期整改", en: "order rectification")
    case .plan: Words(zh: "报送治理方案", en: "file the treatment plan")
    case .begin: Words(zh: "开始整改", en: "begin rectification")
    case .rectify: Words(zh: "登记整改完成", en: "record the rectification")
    case .selfAccept: Words(zh: "自验", en: "self-accept")
    case .requestReview: Words(zh: "申请复查", en: "request review")
    case .pass: Words(zh: "复查合格销号", en: "pass the review and close")
    case .sendBack: Words(zh: "复查退回", en: "send back")
    case .regrade: Words(zh: "重新定级", en: "regrade")
    case .suspend: Words(zh: "责令停用", en: "suspend a part of the venue")
    case .resume: Words(zh: "同意恢复使用", en: "consent to resumption")
    case .refer: Words(zh: "建议处罚", en: "refer for penalty")
    case .penalise: Words(zh: "登记处罚", en: "record a penalty")
    case .transfer: Words(zh: "移送", en: "transfer")
    case .takeBack: Words(zh: "接收反馈", en: "take the result back")
    case .void: Words(zh: "作废", en: "void")
    case .reopen: Words(zh: "重新立案", en: "reopen as a new hazard")
    }
  }
}

extension Hazard {
  /// The life of a hazard as a table.
  public static let lifeCycle = TransitionTable<HazardAct, HazardPhase>(
    initial: [.registered, .rectified, .closed],
    [
      Transition(.order, from: [.registered, .returned], to: [.ordered]),
      Transition(
        .plan,
        from: beforeWork + [.rectifying],
        to: [.planned]
      ),
      Transition(.begin, from: beforeWork, to: [.rectifying]),
      Transition(.rectify, from: beforeWork + [.rectifying], to: [.rectified]),
      Transition(.selfAccept, from: [.rectified], to: [.selfAccepted]),
      Transition(.requestReview, from: [.rectified, .selfAccepted], to: [.reviewRequested]),
      Transition(.pass, from: awaitingReview, to: [.closed]),
      Transition(.sendBack, from: awaitingReview, to: [.returned]),
      Transition(.regrade, from: open),
      Transition(.suspend, from: open),
      Transition(.resume, from: [.closed]),
      Transition(.refer, from: open),
      Transition(.penalise, from: open + [.closed]),
      Transition(.transfer, from: beforeWork + [.rectifying], to: [.transferred]),
      Transition(.takeBack, from: [.transferred], to: beforeWork + [.rectifying, .closed]),
      Transition(.void, from: open.filter { $0 != .transferred }, to: [.void]),
      Transition(.reopen, from: [.closed]),
    ]
  )

  private static let beforeWork: [HazardPhase] = [.registered, .ordered, .planned, .returned]
  private static let awaitingReview: [HazardPhase] = [.rectified, .selfAccepted, .reviewRequested]
  private static let open = HazardPhase.allCases.filter { !$0.isFinal }
}
