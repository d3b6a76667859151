/// Where a drill stands (应急演练).
public enum DrillPhase: String, LifePhase {
  case planned
  case held
  case evaluated
  case reported
  /// The day passed without it (未举行).
  case cancelled
  /// Recorded by mistake (作废).
  case void

  public var isFinal: Bool {
    switch self {
    case .reported, .cancelled, .void: true
    case .planned, .held, .evaluated: false
    }
  }

  /// Whether it was held.
  public var counts: Bool {
    switch self {
    case .held, .evaluated, .reported: true
    case .planned, .cancelled, .void: false
    }
  }

  public var words: Words {
    switch self {
    case .planned: Words(zh: "已计划", en: "planned")
    case .held: Words(zh: "已举行", en: "held")
    case .evaluated: Words(zh: "已评估", en: "evaluated")
    case .reported: Words(zh: "已报送", en: "reported")
    case .cancelled: Words(zh: "未举行", en: "cancelled")
    case .void: Words(zh: "已作废", en: "void")
    }
  }
}

/// What can be done with a drill.
public enum DrillAct: String, LifeAct {
  case hold
  case evaluate
  case report
  case cancel
  case void

  public var power: Power { .keepEmergency }

  public var basis: String {
    switch self {
    case .hold: "国务院令第708号 art 8; 应急管理部令第2号 arts 32-33"
    case .evaluate: "应急管理部令第2号 art 34"
    case .report: "国务院令第708号 art 8"
    case .cancel, .void: "project"
    }
  }

  public var words: Words {
    switch self {
    case .hold: Words(zh: "登记举行", en: "record that it was held")
    case .evaluate: Words(zh: "登记评估", en: "record the evaluation")
    case .report: Words(zh: "登记报送", en: "record the report")
    case .cancel: Words(zh: "登记未举行", en: "record that it was not held")
    case .void: Words(zh: "作废", en: "void")
    }
  }
}

extension Drill {
  /// The life of a drill as a table.
  public static let lifeCycle = TransitionTable<DrillAct, DrillPhase>(
    initial: [.planned, .held],
    [
      Transition(.hold, from: [.planned], to: [.held]),
      Transition(.evaluate, from: [.held], to: [.evaluated]),
      Transition(.report, from: [.evaluated], to: [.reported]),
      Transition(.cancel, from: [.planned], to: [.cancelled]),
      Transition(.void, from: [.planned, .held, .evaluated, .reported], to: [.void]),
    ]
  )
}
