/// A person or office that acts in a book.
public struct Actor: Hashable, Sendable {
  public let id: ActorID
  public let name: String
  public let role: Role
  public let department: String?
  public let zone: ZoneCode?

  public init(id: ActorID, name: String, role: Role, department: String?, zone: ZoneCode?) {
    self.id = id
    self.name = name
    self.role = role
    self.department = department
    self.zone = zone
  }
}

/// What an actor is, and so what it may do.
public enum Role: String, CaseIterable, Sendable {
  /// 检查人员.
  case inspector
  /// The enterprise that runs a venue (生产经营单位).
  case unit
  /// The case handler of the competent authority (承办人).
  case handler
  /// The handler's leading officer.
  case lead
  /// The body that lists and delists (挂牌督办单位).
  case listingBody = "listing_body"
  /// Evaluation staff (考核人员).
  case evaluator
  case admin

  public func may(_ power: Power) -> Bool {
    switch power {
    case .register: self == .admin || self == .lead
    case .logInspection: self != .evaluator && self != .listingBody
    case .recordRectification: self != .evaluator
    case .review: [.inspector, .handler, .lead, .admin].contains(self)
    case .order, .grade, .void, .handOver, .proposeListing, .superviseListing:
      [.handler, .lead, .admin].contains(self)
    case .decideTransfer: self == .lead
    case .filePlan: self != .evaluator && self != .listingBody
    case .decideListing: self == .listingBody
    case .issuePaper: [.inspector, .handler, .lead, .listingBody, .admin].contains(self)
    case .keepCalendar, .takeOver: self == .admin || self == .lead
    case .keepEmergency, .reportAccident: self != .evaluator && self != .listingBody
    case .checkFiling, .handleAccident: [.handler, .lead, .admin].contains(self)
    case .proposeCredit, .handleCredit: [.handler, .lead, .listingBody].contains(self)
    case .answerForSubject: [.unit, .handler, .lead, .listingBody].contains(self)
    case .decideCredit: self == .lead || self == .listingBody
    case .revealPerson, .forgetPerson: self == .lead || self == .admin
    case .freezeEvaluation: self == .evaluator || self == .admin
    case .sendStatement: [.evaluator, .handler, .lead, .admin].contains(self)
    }
  }
}

/// An act that needs a role.
public enum Power: String, CaseIterable, Sendable {
  /// Actors, zones and venues.
  case register
  case logInspection
  case recordRectification
  case review
  /// 责令限期整改、责令停用.
  case order
  /// 认定隐患级别.
  case grade
  /// 报送治理方案和进展.
  case filePlan
  /// 作废登记.
  case void
  /// 移送、建议处罚、登记处罚.
  case handOver
  /// 决定是否移送 (criminal matters: the head decides).
  case decideTransfer
  case proposeListing
  /// 督办: accepting plans, watching progress.
  case superviseListing
  /// 挂牌、延期、验收、摘牌: the listing body alone.
  case decideListing
  case issuePaper
  case keepCalendar
  /// 迁入其他系统的历史数据.
  case takeOver
  /// 编制、评审、公布、报备应急预案，登记演练和培训.
  case keepEmergency
  /// 核对报备的应急预案.
  case checkFiling
  case reportAccident
  /// 上报、调查、批复、评估事故.
  case handleAccident
  /// 提请列入严重失信名单.
  case proposeCredit
  /// 办理失信名单: notice, service, publication, hand-over; of the authority that penalised.
  case handleCredit
  /// 登记当事人的陈述申辩、异议、移出申请.
  case answerForSubject
  /// 列入、移出、撤销、恢复决定: of the authority that penalised, several persons together.
  case decideCredit
  /// 查看个人完整身份, which leaves an entry.
  case revealPerson
  /// 清除个人身份.
  case forgetPerson
  /// 考核评价定稿.
  case freezeEvaluation
  /// 报送统计报表.
  case sendStatement

  public var words: Words {
    switch self {
    case .register: Words(zh: "登记人员、经开区和场所", en: "register actors, zones and venues")
    case .logInspection: Words(zh: "登记检查", en: "log inspections")
    case .recordRectification: Words(zh: "登记整改", en: "record rectifications")
    case .review: Words(zh: "复查", en: "review")
    case .order: Words(zh: "责令整改或停用", en: "order rectification or suspension")
    case .grade: Words(zh: "认定隐患级别", en: "grade hazards")
    case .filePlan: Words(zh: "报送治理方案和进展", en: "file plans and progress")
    case .void: Words(zh: "作废登记", en: "void records")
    case .handOver: Words(zh: "移送或登记处罚", en: "transfer matters or record penalties")
    case .decideTransfer: Words(zh: "决定移送", en: "decide on transfers")
    case .proposeListing: Words(zh: "提请挂牌督办", en: "propose a listing")
    case .superviseListing: Words(zh: "督办", en: "supervise a listing")
    case .decideListing:
      Words(zh: "作挂牌、延期、验收、摘牌决定", en: "decide on listings, extensions and delisting")
    case .issuePaper: Words(zh: "出具文书", en: "issue papers")
    case .keepCalendar: Words(zh: "维护工作日历", en: "keep the working calendar")
    case .takeOver: Words(zh: "迁入历史数据", en: "take histories over from another system")
    case .keepEmergency: Words(zh: "登记预案、演练和培训", en: "keep plans, drills and training")
    case .checkFiling: Words(zh: "核对预案备案", en: "check filed plans")
    case .reportAccident: Words(zh: "报告事故", en: "report accidents")
    case .handleAccident: Words(zh: "办理事故调查处理", en: "handle accident investigations")
    case .proposeCredit: Words(zh: "提请列入失信名单", en: "propose for the credit list")
    case .handleCredit: Words(zh: "办理失信名单", en: "handle the credit list")
    case .answerForSubject:
      Words(zh: "登记当事人的申辩、异议和申请", en: "record what the subject brings forward")
    case .revealPerson: Words(zh: "查看个人完整身份", en: "see who persons are")
    case .forgetPerson: Words(zh: "清除个人身份", en: "forget persons")
    case .freezeEvaluation: Words(zh: "定稿考核评价", en: "freeze evaluations")
    case .sendStatement: Words(zh: "登记统计报表报送", en: "record statements sent")
    case .decideCredit:
      Words(zh: "作列入、移出、撤销、恢复决定", en: "decide on listings, removals and revocations")
    }
  }
}
