/// A kind of emergency plan (应急预案); 应急管理部令第2号 art 6, GB/T 29639-2020 5.1.
public enum PlanKind: String, CaseIterable, Sendable {
  /// 综合应急预案.
  case comprehensive
  /// 专项应急预案.
  case special
  /// 现场处置方案.
  case onsite

  public var words: Words {
    switch self {
    case .comprehensive: Words(zh: "综合预案", en: "comprehensive")
    case .special: Words(zh: "专项预案", en: "special")
    case .onsite: Words(zh: "现场处置方案", en: "on-site")
    }
  }
}

/// A paper that belongs to a plan: two stand before the draft (国务院令第708号 art 5), five make up a
/// filing.
public enum PlanMaterial: String, CaseIterable, Comparable, Sendable {
  /// 预案文本.
  case text
  /// 事故风险评估报告.
  case riskAssessment = "risk_assessment"
  /// 应急资源调查报告.
  case resourceSurvey = "resource_survey"
  /// 评审或论证意见.
  case reviewOpinion = "review_opinion"
  /// 备案申报表.
  case filingForm = "filing_form"

  /// Those a draft stands on.
  public static let ofDraft: [PlanMaterial] = [.riskAssessment, .resourceSurvey]

  public static func < (left: PlanMaterial, right: PlanMaterial) -> Bool {
    left.rawValue < right.rawValue
  }

  public var words: Words {
    switch self {
    case .text: Words(zh: "预案文本", en: "text of the plan")
    case .riskAssessment: Words(zh: "风险评估报告", en: "risk assessment")
    case .resourceSurvey: Words(zh: "应急资源调查报告", en: "survey of resources")
    case .reviewOpinion: Words(zh: "评审意见", en: "opinion of the review")
    case .filingForm: Words(zh: "备案申报表", en: "filing form")
    }
  }
}

/// A paper of a plan: as a file beside the book, or only said to be there.
public struct AttachedMaterial: Hashable, Sendable {
  public let material: PlanMaterial
  /// The file by its content; nothing for a paper that was not handed over as a file.
  public let file: Evidence?

  public init(_ material: PlanMaterial, file: Evidence? = nil) {
    self.material = material
    self.file = file
  }
}
