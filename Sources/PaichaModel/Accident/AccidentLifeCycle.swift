/// Where the handling of an accident stands (事故).
public enum AccidentPhase: String, LifePhase {
  case reported
  case underInvestigation = "under_investigation"
  case reportDelivered = "report_delivered"
  /// 已批复.
  case approved
  case evaluated
  /// Recorded by mistake (作废).
  case void

  public var isFinal: Bool {
    switch self {
    case .evaluated, .void: true
    case .reported, .underInvestigation, .reportDelivered, .approved: false
    }
  }

  public var words: Words {
    switch self {
    case .reported: Words(zh: "已报告", en: "reported")
    case .underInvestigation: Words(zh: "调查中", en: "under investigation")
    case .reportDelivered: Words(zh: "已提交调查报告", en: "investigation report delivered")
    case .approved: Words(zh: "已批复", en: "approved")
    case .evaluated: Words(zh: "已评估", en: "evaluated")
    case .void: Words(zh: "已作废", en: "void")
    }
  }
}

/// What can be done with an accident.
public enum AccidentAct: String, LifeAct {
  case revise
  case reportUp = "report_up"
  case findFault = "find_fault"
  case link
  case investigate
  case extend
  case deliver
  case approve
  case evaluate
  case void

  public var power: Power {
    switch self {
    case .revise: .reportAccident
    case .reportUp, .findFault, .link, .investigate, .extend, .deliver, .approve, .evaluate,
      .void:
      .handleAccident
    }
  }

  public var basis: String {
    switch self {
    case .revise: "国务院令第493号 art 13"
    case .reportUp: "国务院令第493号 arts 10-11"
    case .findFault: "国务院令第493号 art 36"
    case .link, .void: "project"
    case .investigate: "国务院令第493号 art 19"
    case .extend: "国务院令第493号 arts 27, 29, 32"
    case .deliver: "国务院令第493号 art 29"
    case .approve: "国务院令第493号 art 32"
    case .evaluate: "安全生产法(2021) art 86"
    }
  }

  public var words: Words {
    switch self {
    case .revise: Words(zh: "补报伤亡变化", en: "revise the casualties")
    case .reportUp: Words(zh: "逐级上报", en: "report upward")
    case .findFault: Words(zh: "认定漏报谎报瞒报", en: "record a fault in reporting")
    case .link: Words(zh: "关联隐患", en: "link hazards")
    case .investigate: Words(zh: "登记开始调查", en: "begin the investigation")
    case .extend: Words(zh: "登记延长期限", en: "extend a term")
    case .deliver: Words(zh: "登记提交调查报告", en: "deliver the investigation report")
    case .approve: Words(zh: "登记批复", en: "approve the report")
    case .evaluate: Words(zh: "登记整改评估", en: "evaluate the rectification")
    case .void: Words(zh: "作废", en: "void")
    }
  }
}

extension Accident {
  /// The life of an accident as a table; the step that usually follows comes first.
  ///
  /// What was concealed often comes to light late, so a fault is recorded after the end as well, and
  /// a report that is still owed is made then. What was recorded by mistake is withdrawn from any
  /// phase.
  public static let lifeCycle = TransitionTable<AccidentAct, AccidentPhase>(
    initial: [.reported],
    [
      Transition(.investigate, from: [.reported], to: [.underInvestigation]),
      Transition(.deliver, from: [.underInvestigation], to: [.reportDelivered]),
      Transition(.approve, from: [.reportDelivered], to: [.approved]),
      Transition(.evaluate, from: [.approved], to: [.evaluated]),
      Transition(.reportUp, from: open + [.evaluated]),
      Transition(.revise, from: open),
      Transition(.findFault, from: open + [.evaluated]),
      Transition(.link, from: open),
      Transition(.extend, from: [.reported, .underInvestigation, .reportDelivered]),
      Transition(.void, from: open + [.evaluated], to: [.void]),
    ]
  )

  private static let open: [AccidentPhase] = [
    .reported, .underInvestigation, .reportDelivered, .approved,
  ]
}
