/// Why a plan must be revised: one of the six triggers (国务院令第708号 art 6; 应急管理部令第2号
/// art 36), or its periodic evaluation (art 35).
public enum RevisionCause: String, CaseIterable, Sendable {
  /// 法律、法规、标准变化.
  case law
  /// 应急指挥机构及其职责调整.
  case command
  /// 面临的风险发生重大变化.
  case risk
  /// 重要应急资源发生重大变化.
  case resources
  /// 演练或者救援中发现需要修订的重大问题.
  case drillOrRescue = "drill_or_rescue"
  /// 其他应当修订的情形.
  case other
  /// 定期评估认为需要修订.
  case evaluation

  /// Whether it is one of the six triggers.
  public var isTrigger: Bool { self != .evaluation }

  public var words: Words {
    switch self {
    case .law: Words(zh: "法律法规或标准变化", en: "law or standard changed")
    case .command: Words(zh: "应急指挥机构调整", en: "command body changed")
    case .risk: Words(zh: "风险发生重大变化", en: "risk changed")
    case .resources: Words(zh: "重要应急资源变化", en: "key resources changed")
    case .drillOrRescue: Words(zh: "演练或救援发现重大问题", en: "a drill or rescue found a problem")
    case .other: Words(zh: "其他应当修订的情形", en: "another reason")
    case .evaluation: Words(zh: "定期评估认为需修订", en: "the evaluation asks for it")
    }
  }
}
