/// Where an emergency plan stands (应急预案).
public enum PlanPhase: String, LifePhase {
  case drafted
  case reviewed
  case published
  case filingSent = "filing_sent"
  /// 一次性告知补正.
  case filingReturned = "filing_returned"
  case filed
  case revisionDue = "revision_due"
  case retired

  public var isFinal: Bool { self == .retired }

  public var words: Words {
    switch self {
    case .drafted: Words(zh: "编制中", en: "drafted")
    case .reviewed: Words(zh: "已评审", en: "reviewed")
    case .published: Words(zh: "已公布", en: "published")
    case .filingSent: Words(zh: "已报备待核", en: "filing sent")
    case .filingReturned: Words(zh: "备案退回补正", en: "filing returned")
    case .filed: Words(zh: "已备案", en: "filed")
    case .revisionDue: Words(zh: "应修订", en: "revision due")
    case .retired: Words(zh: "已废止", en: "retired")
    }
  }
}

/// What can be done with a plan.
public enum PlanAct: String, LifeAct {
  case review
  case returnDraft = "return_draft"
  case publish
  case file
  case acceptFiling = "accept_filing"
  case returnFiling = "return_filing"
  /// No answer within the term counts as filed (逾期不答复视为备案).
  case countAsFiled = "count_as_filed"
  /// 评估后继续有效.
  case confirm
  case requireRevision = "require_revision"
  case revise
  case retire

  public var power: Power {
    switch self {
    case .acceptFiling, .returnFiling: .checkFiling
    case .review, .returnDraft, .publish, .file, .countAsFiled, .confirm, .requireRevision,
      .revise, .retire:
      .keepEmergency
    }
  }

  public var basis: String {
    switch self {
    case .review, .returnDraft: "应急管理部令第2号 arts 21-22"
    case .publish: "应急管理部令第2号 art 24"
    case .file: "国务院令第708号 art 7; 应急管理部令第2号 art 26"
    case .acceptFiling, .returnFiling, .countAsFiled: "应急管理部令第2号 (filing check)"
    case .confirm: "应急管理部令第2号 art 35"
    case .requireRevision, .revise: "国务院令第708号 art 6; 应急管理部令第2号 arts 35-36"
    case .retire: "project"
    }
  }

  public var words: Words {
    switch self {
    case .review: Words(zh: "通过评审", en: "pass the review")
    case .returnDraft: Words(zh: "评审退回修改", en: "send the draft back")
    case .publish: Words(zh: "签署公布", en: "publish")
    case .file: Words(zh: "报送备案", en: "file")
    case .acceptFiling: Words(zh: "予以备案", en: "accept the filing")
    case .returnFiling: Words(zh: "退回补正", en: "return the filing")
    case .countAsFiled: Words(zh: "逾期视为备案", en: "count as filed by silence")
    case .confirm: Words(zh: "评估后继续有效", en: "confirm by evaluation")
    case .requireRevision: Words(zh: "提出修订", en: "require a revision")
    case .revise: Words(zh: "着手修订", en: "begin a new version")
    case .retire: Words(zh: "废止", en: "retire")
    }
  }
}

extension EmergencyPlan {
  /// The life of a plan as a table.
  public static let lifeCycle = TransitionTable<PlanAct, PlanPhase>(
    initial: [.drafted, .published, .filed],
    [
      Transition(.review, from: [.drafted], to: [.reviewed]),
      Transition(.returnDraft, from: [.drafted], to: [.drafted]),
      Transition(.publish, from: [.drafted, .reviewed], to: [.published]),
      Transition(.file, from: [.published, .filingReturned], to: [.filingSent]),
      Transition(.acceptFiling, from: [.filingSent], to: [.filed]),
      Transition(.returnFiling, from: [.filingSent], to: [.filingReturned]),
      Transition(.countAsFiled, from: [.filingSent], to: [.filed]),
      Transition(.confirm, from: [.published, .filed]),
      Transition(
        .requireRevision,
        from: [.published, .filingReturned, .filed],
        to: [.revisionDue]
      ),
      Transition(
        .revise,
        from: [.published, .filingReturned, .filed, .revisionDue],
        to: [.drafted]
      ),
      Transition(
        .retire,
        from: [
          .drafted, .reviewed, .published, .filingSent, .filingReturned, .filed, .revisionDue,
        ],
        to: [.retired]
      ),
    ]
  )
}
