/// Where a listing on the credit list stands (严重失信主体名单).
public enum CreditPhase: String, LifePhase {
  case proposed
  /// 已告知: reasons, basis and rights were told.
  case noticed
  /// 已陈述申辩: an answer is owed.
  case defended
  /// 陈述申辩已听取: nothing stands against a decision.
  case heard
  case decided
  /// 不予列入.
  case dropped
  /// 已送达: from this day on the subject is listed.
  case served
  case published
  case removalApplied = "removal_applied"
  /// 提前移出.
  case removed
  case expired
  /// 恢复列入 after a removal obtained by fraud.
  case restored
  /// 撤销列入.
  case revoked

  public var isFinal: Bool { self == .dropped }

  /// Whether the procedure is over, though others may still have to be told.
  public var isEnded: Bool {
    switch self {
    case .dropped, .removed, .expired, .revoked: true
    case .proposed, .noticed, .defended, .heard, .decided, .served, .published, .removalApplied,
      .restored:
      false
    }
  }

  public var words: Words {
    switch self {
    case .proposed: Words(zh: "拟列入", en: "proposed")
    case .noticed: Words(zh: "已告知", en: "noticed")
    case .defended: Words(zh: "已陈述申辩待听取", en: "defended, to be heard")
    case .heard: Words(zh: "陈述申辩已听取", en: "heard")
    case .decided: Words(zh: "已决定待送达", en: "decided, to be served")
    case .dropped: Words(zh: "不予列入", en: "dropped")
    case .served: Words(zh: "已送达", en: "served")
    case .published: Words(zh: "已公布", en: "published")
    case .removalApplied: Words(zh: "已申请提前移出", en: "early removal applied for")
    case .removed: Words(zh: "提前移出", en: "removed early")
    case .expired: Words(zh: "到期移出", en: "expired")
    case .restored: Words(zh: "恢复列入待公布", en: "restored, to be published")
    case .revoked: Words(zh: "撤销列入", en: "revoked")
    }
  }
}

/// What can be done with a listing on the credit list.
public enum CreditAct: String, LifeAct {
  case notice
  case respond
  case hear
  case decide
  case drop
  case serve
  /// 录入信用信息系统.
  case enter
  case publish
  case withdraw
  case handOver = "hand_over"
  case acknowledge
  case object
  case answerObjection = "answer_objection"
  case applyRemoval = "apply_removal"
  case acceptRemoval = "accept_removal"
  case grantRemoval = "grant_removal"
  case refuseRemoval = "refuse_removal"
  case expire
  case revoke
  case restore
  case correct

  public var power: Power {
    switch self {
    case .respond, .object, .applyRemoval: .answerForSubject
    case .decide, .drop, .grantRemoval, .refuseRemoval, .revoke, .restore: .decideCredit
    case .notice, .hear, .serve, .enter, .publish, .withdraw, .handOver, .acknowledge,
      .answerObjection, .acceptRemoval, .expire, .correct:
      .handleCredit
    }
  }

  /// Whether only the authority that penalised may take it (谁处罚、谁决定).
  var isOfAuthority: Bool { power != .answerForSubject }

  public var basis: String {
    switch self {
    case .notice, .respond, .hear: "国办发〔2020〕49号; 应急管理部令第11号"
    case .decide, .drop: "应急管理部令第11号 arts 3-4"
    case .serve: "应急管理部令第11号; 行政处罚法(2021) art 61"
    case .enter, .publish: "应急管理部令第11号; 安全生产法(2021) art 78"
    case .withdraw: "行政处罚法(2021) art 48; 应急管理部令第11号"
    case .handOver, .acknowledge: "安全生产法(2021) art 78; 国办发〔2020〕49号"
    case .object, .answerObjection, .correct: "国办发〔2020〕49号"
    case .applyRemoval, .acceptRemoval, .grantRemoval, .refuseRemoval, .expire, .restore:
      "应急管理部令第11号"
    case .revoke: "应急管理部令第11号; 行政处罚法(2021) art 48"
    }
  }

  public var words: Words {
    switch self {
    case .notice: Words(zh: "告知", en: "serve the notice")
    case .respond: Words(zh: "登记陈述申辩", en: "record the defence")
    case .hear: Words(zh: "听取陈述申辩", en: "hear the defence")
    case .decide: Words(zh: "决定列入", en: "decide to list")
    case .drop: Words(zh: "不予列入", en: "drop the proposal")
    case .serve: Words(zh: "送达决定书", en: "serve the decision")
    case .enter: Words(zh: "录入信用信息系统", en: "enter it in the credit system")
    case .publish: Words(zh: "公布", en: "publish")
    case .withdraw: Words(zh: "撤下公布信息", en: "withdraw the publication")
    case .handOver: Words(zh: "移交联合惩戒单位", en: "hand over to an authority")
    case .acknowledge: Words(zh: "登记接收回执", en: "record a receipt")
    case .object: Words(zh: "登记异议", en: "record an objection")
    case .answerObjection: Words(zh: "答复异议", en: "answer the objection")
    case .applyRemoval: Words(zh: "申请提前移出", en: "apply for early removal")
    case .acceptRemoval: Words(zh: "受理移出申请", en: "accept the application")
    case .grantRemoval: Words(zh: "准予提前移出", en: "grant early removal")
    case .refuseRemoval: Words(zh: "不予提前移出", en: "refuse early removal")
    case .expire: Words(zh: "到期移出", en: "confirm the expiry")
    case .revoke: Words(zh: "撤销列入", en: "revoke")
    case .restore: Words(zh: "恢复列入", en: "restore")
    case .correct: Words(zh: "更正", en: "correct")
    }
  }
}

extension CreditListing {
  /// The life of a listing as a table.
  public static let lifeCycle = TransitionTable<CreditAct, CreditPhase>(
    initial: [.proposed, .served, .published, .removed, .expired, .revoked],
    [
      Transition(.notice, from: [.proposed], to: [.noticed]),
      Transition(.respond, from: [.noticed, .defended], to: [.defended, .heard]),
      Transition(.hear, from: [.defended], to: [.heard]),
      Transition(.decide, from: [.noticed, .heard], to: [.decided]),
      Transition(.drop, from: [.proposed, .noticed, .defended, .heard], to: [.dropped]),
      Transition(.serve, from: [.decided], to: [.served]),
      Transition(.enter, from: inForce),
      Transition(.publish, from: [.served, .restored], to: [.published]),
      Transition(.handOver, from: inForce + ended),
      Transition(.acknowledge, from: inForce + ended),
      Transition(.object, from: inForce),
      Transition(.answerObjection, from: inForce + ended),
      Transition(.applyRemoval, from: [.published], to: [.removalApplied]),
      Transition(.acceptRemoval, from: [.removalApplied]),
      Transition(.grantRemoval, from: [.removalApplied], to: [.removed]),
      Transition(.refuseRemoval, from: [.removalApplied], to: [.published]),
      Transition(.expire, from: inForce, to: [.expired]),
      Transition(.revoke, from: [.decided] + inForce + [.removed, .expired], to: [.revoked]),
      Transition(.restore, from: [.removed], to: [.restored]),
      Transition(.withdraw, from: ended),
      Transition(.correct, from: [.decided] + inForce),
    ]
  )

  private static let inForce: [CreditPhase] = [.served, .published, .removalApplied, .restored]
  private static let ended: [CreditPhase] = [.removed, .expired, .revoked]
}
