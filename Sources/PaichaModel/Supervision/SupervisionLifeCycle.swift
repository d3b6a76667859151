/// Where a listing stands (挂牌督办).
public enum SupervisionPhase: String, LifePhase {
  case proposed
  case approved
  case rejected
  case notified
  case published
  case planFiled = "plan_filed"
  case rectifying
  case extensionPending = "extension_pending"
  case acceptanceRequested = "acceptance_requested"
  case accepted
  /// 摘牌.
  case delisted
  case withdrawn
  case superseded

  public var isFinal: Bool {
    switch self {
    case .rejected, .delisted, .withdrawn, .superseded: true
    case .proposed, .approved, .notified, .published, .planFiled, .rectifying,
      .extensionPending, .acceptanceRequested, .accepted:
      false
    }
  }

  public var words: Words {
    switch self {
    case .proposed: Words(zh: "已提请", en: "proposed")
    case .approved: Words(zh: "已批准", en: "approved")
    case .rejected: Words(zh: "不予挂牌", en: "rejected")
    case .notified: Words(zh: "已通知", en: "notified")
    case .published: Words(zh: "已公布", en: "published")
    case .planFiled: Words(zh: "方案已报", en: "plan filed")
    case .rectifying: Words(zh: "治理中", en: "rectifying")
    case .extensionPending: Words(zh: "延期待批", en: "extension pending")
    case .acceptanceRequested: Words(zh: "已申请验收", en: "acceptance requested")
    case .accepted: Words(zh: "验收合格", en: "accepted")
    case .delisted: Words(zh: "已摘牌", en: "delisted")
    case .withdrawn: Words(zh: "已撤销", en: "withdrawn")
    case .superseded: Words(zh: "已提级", en: "superseded")
    }
  }
}

/// What can be done with a listing.
public enum SupervisionAct: String, LifeAct {
  case propose
  case approve
  case reject
  case notify
  case publish
  case fileUp = "file_up"
  case plan
  case acceptPlan = "accept_plan"
  case returnPlan = "return_plan"
  case progress
  case extend
  case grantExtension = "grant_extension"
  case refuseExtension = "refuse_extension"
  case requestAcceptance = "request_acceptance"
  case accept
  case failAcceptance = "fail_acceptance"
  case delist
  case escalate
  case upgrade
  case withdraw

  public var power: Power {
    switch self {
    case .propose: .proposeListing
    case .approve, .reject, .notify, .publish, .fileUp, .grantExtension, .refuseExtension,
      .accept, .failAcceptance, .delist, .escalate, .upgrade, .withdraw:
      .decideListing
    case .plan, .progress, .extend, .requestAcceptance: .filePlan
    case .acceptPlan, .returnPlan: .superviseListing
    }
  }

  public var basis: String {
    switch self {
    case .propose: "安全生产法(2021) art 41; 消防监督检查规定 art 21"
    case .approve, .reject: "江西省重大火灾隐患政府挂牌督办暂行办法"
    case .notify: "消防监督检查规定 art 21"
    case .publish, .fileUp, .extend, .grantExtension, .refuseExtension:
      "青岛“3+X”挂牌督办暂行制度(2012)"
    case .plan: "安监总局令第16号 art 15"
    case .acceptPlan, .returnPlan, .withdraw: "project default"
    case .progress: "宁波市重大事故隐患治理挂牌督办暂行办法"
    case .requestAcceptance: "安监总局令第16号 art 18"
    case .accept, .failAcceptance: "鄂安〔2010〕20号 arts 6-12"
    case .delist: "青岛“3+X”挂牌督办暂行制度(2012); 方政函〔2024〕39号"
    case .escalate: "鄂安〔2010〕20号; 安全生产法(2021) arts 70, 113"
    case .upgrade: "江西省重大火灾隐患政府挂牌督办暂行办法"
    }
  }

  public var words: Words {
    switch self {
    case .propose: Words(zh: "提请挂牌", en: "propose a listing")
    case .approve: Words(zh: "批准挂牌", en: "approve the listing")
    case .reject: Words(zh: "不予挂牌", en: "reject the listing")
    case .notify: Words(zh: "送达通知", en: "serve the notice")
    case .publish: Words(zh: "公布", en: "publish")
    case .fileUp: Words(zh: "上报备案", en: "file upward")
    case .plan: Words(zh: "报送治理方案", en: "file the treatment plan")
    case .acceptPlan: Words(zh: "认可方案", en: "accept the plan")
    case .returnPlan: Words(zh: "退回方案", en: "return the plan")
    case .progress: Words(zh: "报告进展", en: "report progress")
    case .extend: Words(zh: "申请延期", en: "ask for an extension")
    case .grantExtension: Words(zh: "同意延期", en: "grant the extension")
    case .refuseExtension: Words(zh: "不同意延期", en: "refuse the extension")
    case .requestAcceptance: Words(zh: "申请验收", en: "request acceptance")
    case .accept: Words(zh: "验收合格", en: "accept the result")
    case .failAcceptance: Words(zh: "验收不合格", en: "refuse the result")
    case .delist: Words(zh: "摘牌", en: "delist")
    case .escalate: Words(zh: "采取惩戒措施", en: "record a consequence")
    case .upgrade: Words(zh: "提级督办", en: "upgrade to a higher level")
    case .withdraw: Words(zh: "撤销挂牌", en: "withdraw the listing")
    }
  }
}

extension Supervision {
  /// The life of a listing as a table.
  public static let lifeCycle = TransitionTable<SupervisionAct, SupervisionPhase>(
    initial: [.proposed, .approved],
    [
      Transition(.approve, from: [.proposed], to: [.approved]),
      Transition(.reject, from: [.proposed], to: [.rejected]),
      Transition(.notify, from: [.approved], to: [.notified]),
      Transition(.publish, from: [.notified], to: [.published]),
      Transition(.fileUp, from: underTreatment + [.accepted]),
      Transition(.plan, from: [.published], to: [.planFiled]),
      Transition(.acceptPlan, from: [.planFiled], to: [.rectifying]),
      Transition(.returnPlan, from: [.planFiled], to: [.published]),
      Transition(
        .progress,
        from: [.notified, .published, .planFiled, .rectifying, .extensionPending]
      ),
      Transition(.extend, from: [.rectifying], to: [.extensionPending]),
      Transition(.grantExtension, from: [.extensionPending], to: [.rectifying]),
      Transition(.refuseExtension, from: [.extensionPending], to: [.rectifying]),
      Transition(.requestAcceptance, from: [.rectifying], to: [.acceptanceRequested]),
      Transition(.accept, from: [.acceptanceRequested], to: [.accepted]),
      Transition(.failAcceptance, from: [.acceptanceRequested], to: [.rectifying]),
      Transition(.delist, from: [.accepted], to: [.delisted]),
      Transition(.escalate, from: underTreatment),
      Transition(.upgrade, from: [.approved] + underTreatment, to: [.superseded]),
      Transition(.withdraw, from: [.proposed, .approved] + underTreatment, to: [.withdrawn]),
    ]
  )

  private static let underTreatment: [SupervisionPhase] = [
    .notified, .published, .planFiled, .rectifying, .extensionPending, .acceptanceRequested,
  ]
}
