/// A part that every treatment plan has: the six items of 安监总局令第16号 art 15 and the five
/// implementations (五落实).
public enum PlanPart: String, CaseIterable, Hashable, Sendable {
  case goals
  case measures
  case funds
  case bodies
  case schedule
  case emergency
  case responsibilityInPlace = "responsibility_in_place"
  case measuresInPlace = "measures_in_place"
  case fundsInPlace = "funds_in_place"
  case scheduleInPlace = "schedule_in_place"
  case emergencyInPlace = "emergency_in_place"

  /// Whether it is one of the five implementations.
  public var isImplementation: Bool {
    switch self {
    case .goals, .measures, .funds, .bodies, .schedule, .emergency: false
    case .responsibilityInPlace, .measuresInPlace, .fundsInPlace, .scheduleInPlace,
      .emergencyInPlace:
      true
    }
  }

  public var words: Words {
    switch self {
    case .goals: Words(zh: "治理的目标和任务", en: "goals and tasks")
    case .measures: Words(zh: "采取的方法和措施", en: "methods and measures")
    case .funds: Words(zh: "经费和物资", en: "funds and materials")
    case .bodies: Words(zh: "负责治理的机构和人员", en: "bodies and persons")
    case .schedule: Words(zh: "治理的时限和要求", en: "time limit and requirements")
    case .emergency: Words(zh: "安全措施和应急预案", en: "safety measures and emergency plan")
    case .responsibilityInPlace: Words(zh: "责任落实", en: "responsibility in place")
    case .measuresInPlace: Words(zh: "措施落实", en: "measures in place")
    case .fundsInPlace: Words(zh: "资金落实", en: "funds in place")
    case .scheduleInPlace: Words(zh: "时限落实", en: "time limit in place")
    case .emergencyInPlace: Words(zh: "预案落实", en: "emergency plan in place")
    }
  }
}

/// A treatment plan (治理方案) with every part filled in; one that lacks a part is not made.
public struct TreatmentPlan: Hashable, Sendable {
  private let texts: [PlanPart: String]

  /// Refuses a plan and names every part that is missing or empty.
  public init(_ parts: [PlanPart: String]) throws(TreatmentPlanRefusal) {
    let missing = PlanPart.allCases.filter { part in
      parts[part].map { $0.allSatisfy(\.isWhitespace) } ?? true
    }
    guard missing.isEmpty else { throw .missing(missing) }
    if let part = PlanPart.allCases.first(where: { (parts[$0] ?? "").utf8.count > 4_096 }) {
      throw .tooLong(part)
    }
    texts = parts
  }

  public subscript(part: PlanPart) -> String { texts[part] ?? "" }
}

/// Why a treatment plan is refused.
public enum TreatmentPlanRefusal: CodedError, Hashable {
  case missing([PlanPart])
  case tooLong(PlanPart)

  public enum Code: String, ErrorCode {
    case missing = "PC-TPL-001"
    case tooLong = "PC-TPL-002"

    public var exit: ExitStatus { .badInput }

    public var summary: Words {
      switch self {
      case .missing: Words(zh: "治理方案缺少内容", en: "the treatment plan lacks parts")
      case .tooLong: Words(zh: "治理方案某项超过 4096 字节", en: "a part of the plan is over 4,096 bytes")
      }
    }
  }

  public var code: Code {
    switch self {
    case .missing: .missing
    case .tooLong: .tooLong
    }
  }

  public var what: Words {
    switch self {
    case .missing(let parts):
      Words(
        zh: "治理方案缺少：\(parts.map { "\($0.words.zh)（\($0.rawValue)）" }.joined(separator: "、"))"
          + "（依据：安监总局令第16号 art 15、五落实）",
        en: "the treatment plan lacks: \(parts.map(\.rawValue).joined(separator: ", ")) "
          + "(basis: 安监总局令第16号 art 15, five implementations)"
      )
    case .tooLong(let part):
      Words(
        zh: "治理方案的“\(part.words.zh)”超过 4096 字节，请作为附件",
        en: "“\(part.rawValue)” of the plan is over 4,096 bytes; attach it as a file"
      )
    }
  }

  public var next: Words? { Words(same: "paicha hazard plan --template > plan.yaml") }
}
