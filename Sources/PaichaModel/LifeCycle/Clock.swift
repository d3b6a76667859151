/// A running term (期限): what is owed, from which day, by which limit, until when.
///
/// Clocks are started by steps and kept in their entries, so a later rulebook never moves them.
public struct Clock: Hashable, Sendable {
  public let kind: ClockKind
  public let from: Day
  /// Nothing for a day that a document names.
  public let limit: TimeLimit?
  public let due: DueDay
  /// The parameter of the rulebook that gave the limit.
  public let rule: String?

  public init(_ kind: ClockKind, from: Day, limit: TimeLimit?, due: DueDay, rule: String?) {
    self.kind = kind
    self.from = from
    self.limit = limit
    self.due = due
    self.rule = rule
  }

  /// A clock that runs to a day which a document names.
  public init(_ kind: ClockKind, from: Day, until day: Day) {
    self.init(
      kind,
      from: from,
      limit: nil,
      due: DueDay(day: day, isProvisional: false),
      rule: nil
    )
  }

  /// Days late when done on a day, 0 in time; nothing while the due day is provisional and passed,
  /// since its year's calendar may still move it.
  public func daysLate(doneOn day: Day) -> Int? {
    guard !kind.isRight else { return 0 }
    let late = max(0, day.days(since: due.day))
    return due.isProvisional && late > 0 ? nil : late
  }
}

/// What a clock waits for; each ends with one step.
public enum ClockKind: String, CaseIterable, Sendable {
  /// The deadline of a hazard; kept with the hazard itself.
  case hazardRectify = "hazard_rectify"
  /// A candidate is to be graded; follows from the day it was found.
  case hazardGrade = "hazard_grade"
  case hazardPlan = "hazard_plan"
  case hazardReview = "hazard_review"
  case listingDecide = "listing_decide"
  case listingNotify = "listing_notify"
  case listingPublish = "listing_publish"
  case listingFileUp = "listing_file_up"
  case listingPlan = "listing_plan"
  case listingPlanAccept = "listing_plan_accept"
  case listingProgress = "listing_progress"
  /// The finish date of a listing.
  case listingRectify = "listing_rectify"
  case listingExtensionDecide = "listing_extension_decide"
  case listingAccept = "listing_accept"
  case listingDelist = "listing_delist"
  case transferDecide = "transfer_decide"
  case transferSend = "transfer_send"
  case transferReceipt = "transfer_receipt"
  case transferFeedback = "transfer_feedback"
  case planFiling = "plan_filing"
  case planFilingCheck = "plan_filing_check"
  case planEvaluate = "plan_evaluate"
  /// A drill is owed in a period; follows from the last one and the rulebook.
  case drillHold = "drill_hold"
  case drillReport = "drill_report"
  /// Training is owed in a period; follows from what was held and the rulebook.
  case trainingHold = "training_hold"
  case accidentReportUp = "accident_report_up"
  case accidentInvestigate = "accident_investigate"
  case accidentApprove = "accident_approve"
  case accidentEvaluate = "accident_evaluate"
  /// The right to a defence before a listing on the credit list; nobody is late with a right.
  case creditDefence = "credit_defence"
  case creditServe = "credit_serve"
  /// 录入信用信息系统.
  case creditEnter = "credit_enter"
  case creditPublish = "credit_publish"
  case creditObjection = "credit_objection"
  case creditRemovalAccept = "credit_removal_accept"
  case creditRemovalDecide = "credit_removal_decide"
  /// The expiry is to be confirmed once the term is over.
  case creditExpire = "credit_expire"
  case creditWithdraw = "credit_withdraw"

  /// Whether it is a time in which somebody may act: it runs out, and is never late.
  public var isRight: Bool { self == .creditDefence }

  /// Who owes the step.
  public var owner: Role {
    switch self {
    case .hazardRectify, .hazardPlan, .listingPlan, .listingProgress, .listingRectify,
      .planFiling, .planEvaluate, .drillHold, .drillReport, .trainingHold, .creditDefence:
      .unit
    case .hazardReview: .inspector
    case .hazardGrade, .listingPlanAccept, .transferSend, .transferReceipt, .transferFeedback,
      .planFilingCheck, .accidentReportUp, .accidentInvestigate, .accidentEvaluate, .creditServe,
      .creditEnter, .creditPublish, .creditObjection, .creditRemovalAccept, .creditExpire,
      .creditWithdraw:
      .handler
    case .transferDecide, .accidentApprove, .creditRemovalDecide: .lead
    case .listingDecide, .listingNotify, .listingPublish, .listingFileUp,
      .listingExtensionDecide, .listingAccept, .listingDelist:
      .listingBody
    }
  }

  public var words: Words {
    switch self {
    case .hazardRectify: Words(zh: "整改期限", en: "rectify by")
    case .hazardGrade: Words(zh: "候选重大隐患认定", en: "grade the candidate")
    case .hazardPlan: Words(zh: "报送治理方案", en: "file the treatment plan")
    case .hazardReview: Words(zh: "复查", en: "review")
    case .listingDecide: Words(zh: "挂牌决定", en: "decide on the listing")
    case .listingNotify: Words(zh: "送达挂牌督办通知", en: "serve the listing notice")
    case .listingPublish: Words(zh: "公布挂牌", en: "publish the listing")
    case .listingFileUp: Words(zh: "上报备案", en: "file the listing upward")
    case .listingPlan: Words(zh: "报送治理方案", en: "file the treatment plan")
    case .listingPlanAccept: Words(zh: "审核治理方案", en: "accept or return the plan")
    case .listingProgress: Words(zh: "报告进展", en: "report progress")
    case .listingRectify: Words(zh: "治理期限", en: "finish the treatment")
    case .listingExtensionDecide: Words(zh: "答复延期申请", en: "decide on the extension")
    case .listingAccept: Words(zh: "验收", en: "accept or refuse the result")
    case .listingDelist: Words(zh: "摘牌并公布", en: "delist and publish")
    case .transferDecide: Words(zh: "决定是否移送", en: "decide on the transfer")
    case .transferSend: Words(zh: "移送", en: "hand the matter over")
    case .transferReceipt: Words(zh: "接收单位签收", en: "acknowledge the transfer")
    case .transferFeedback: Words(zh: "接收单位反馈", en: "report the result back")
    case .planFiling: Words(zh: "预案报备", en: "file the emergency plan")
    case .planFilingCheck: Words(zh: "答复预案备案", en: "answer the filing")
    case .planEvaluate: Words(zh: "预案定期评估", en: "evaluate the emergency plan")
    case .drillHold: Words(zh: "组织应急演练", en: "hold a drill")
    case .drillReport: Words(zh: "报送演练情况", en: "report the drill")
    case .trainingHold: Words(zh: "组织教育培训", en: "hold training")
    case .accidentReportUp: Words(zh: "逐级上报事故", en: "report the accident upward")
    case .accidentInvestigate: Words(zh: "提交事故调查报告", en: "deliver the investigation report")
    case .accidentApprove: Words(zh: "批复事故调查报告", en: "approve the investigation report")
    case .accidentEvaluate: Words(zh: "评估整改措施落实", en: "evaluate the rectification")
    case .creditDefence: Words(zh: "陈述申辩期", en: "defence may come")
    case .creditServe: Words(zh: "送达列入决定", en: "serve the decision to list")
    case .creditEnter: Words(zh: "录入信用信息系统", en: "enter it in the credit system")
    case .creditPublish: Words(zh: "公布失信信息", en: "publish the listing")
    case .creditObjection: Words(zh: "答复异议", en: "answer the objection")
    case .creditRemovalAccept: Words(zh: "受理提前移出申请", en: "accept the removal application")
    case .creditRemovalDecide: Words(zh: "决定是否提前移出", en: "decide on the removal")
    case .creditExpire: Words(zh: "确认到期移出", en: "confirm the expiry")
    case .creditWithdraw: Words(zh: "撤下公布信息", en: "withdraw the publication")
    }
  }
}
