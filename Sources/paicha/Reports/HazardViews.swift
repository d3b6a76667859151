import PaichaModel

/// One step of a hazard's life in words.
struct StepView {
  let code: String
  let words: Words
  let day: Day?
  let note: String?
  let document: String?
  /// The deadline it set.
  let deadline: Day?
  /// What was asked, cited or named, as recorded: the same in every language.
  let detail: String?

  init(_ event: HazardEvent) {
    switch event {
    case .ordered(let order):
      self.init(
        "ordered",
        Words(zh: "责令限期整改", en: "ordered"),
        order.facts,
        deadline: order.deadline,
        detail: [order.requirement, order.suspendedPart]
      )
    case .planned(let filed): self.init("planned", HazardPhase.planned.words, filed.facts)
    case .rectified(let rectification): self.init(rectification)
    case .reviewed(let review): self.init(review)
    case .regraded(let regrading): self.init(regrading)
    case .suspended(let suspension):
      self.init(
        "suspended",
        Words(zh: "责令停用", en: "suspended"),
        suspension.facts ?? StepFacts(on: suspension.since),
        detail: [suspension.part]
      )
    case .resumed(let facts):
      self.init("resumed", Words(zh: "同意恢复使用", en: "resumption consented"), facts)
    case .referred(let referral):
      self.init(
        "referred",
        Words(zh: "建议处罚", en: "referred for penalty"),
        referral.facts,
        detail: [referral.authority]
      )
    case .penalised(let penalty): self.init(penalty)
    case .transferred(let transfer, let day):
      self.init(
        "transferred",
        HazardPhase.transferred.words,
        StepFacts(on: day),
        detail: [transfer.description]
      )
    case .takenBack(let result): self.init(result)
    case .voided(let voiding):
      self.init(
        "voided",
        HazardPhase.void.words,
        voiding.facts,
        detail: [voiding.target?.description]
      )
    case .takenOver(let takeOver): self.init(takeOver.reported)
    case .settled(let deadline):
      self.init(
        "deadline_settled",
        Words(zh: "暂定期限核定", en: "deadline settled"),
        nil,
        deadline: deadline.day
      )
    }
  }
}

extension StepView {
  private init(_ rectification: Rectification) {
    let phase = rectification.stage.phase
    self.init(
      phase.rawValue,
      phase == .rectified ? Words(zh: "登记整改", en: "rectified") : phase.words,
      StepFacts(
        on: rectification.day,
        note: rectification.note,
        document: rectification.document
      )
    )
  }

  private init(_ review: Review) {
    let facts = StepFacts(on: review.day, note: review.note, document: review.document)
    let officers = review.officers.map(\.text)
    switch review.verdict {
    case .passed:
      self.init(
        review.resumes ? "review_passed_resumed" : "review_passed",
        review.resumes
          ? Words(zh: "复查合格，销号并恢复使用", en: "review passed, closed, use resumed")
          : Words(zh: "复查合格，销号", en: "review passed, closed"),
        facts,
        detail: officers
      )
    case .returned(let newDeadline):
      self.init(
        "review_returned",
        Words(zh: "复查不合格，退回", en: "sent back by review"),
        facts,
        deadline: newDeadline,
        detail: officers
      )
    }
  }

  private init(_ regrading: Regrading) {
    let words = regrading.grade.words
    let criterion = regrading.grade.criterion
    self.init(
      "regraded",
      Words(zh: "定级为\(words.zh)", en: "regraded to \(words.en)"),
      regrading.facts,
      detail: [criterion?.edition, criterion?.clause, regrading.authority]
    )
  }

  /// What another system knew, with its days.
  private init(_ reported: ReportedHistory) {
    var parts: [String] = []
    if let day = reported.orderedOn { parts.append("\(HazardPhase.ordered.rawValue) \(day)") }
    if let day = reported.rectifiedOn { parts.append("\(HazardPhase.rectified.rawValue) \(day)") }
    self.init(
      "taken_over",
      Words(zh: "由其他系统迁入", en: "taken over"),
      reported.lastDay.map {
        StepFacts(on: $0, note: reported.note, document: reported.orderNumber)
      },
      detail: parts
    )
  }

  private init(_ penalty: Penalty) {
    self.init(
      "penalised",
      Words(zh: "行政处罚", en: "penalised"),
      penalty.facts,
      detail: [penalty.authority, penalty.fineFen.map { "CNY " + StepView.yuan($0) }]
    )
  }

  private init(_ result: TransferReturn) {
    self.init(
      result.isHandled ? "handled" : "taken_back",
      result.isHandled
        ? Words(zh: "接收单位办结，销号", en: "dealt with by the receiver, closed")
        : Words(zh: "移送终结，恢复办理", en: "back from the receiver"),
      result.facts,
      detail: [result.transfer.description]
    )
  }

  private init(
    _ code: String,
    _ words: Words,
    _ facts: StepFacts?,
    deadline: Day? = nil,
    detail: [String?] = []
  ) {
    self.code = code
    self.words = words
    self.deadline = deadline
    day = facts?.day
    note = facts?.note
    document = facts?.document
    let parts = detail.compactMap { $0 }
    self.detail = parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// Fen as yuan with two decimals.
  private static func yuan(_ fen: Int) -> String {
    let rest = String(fen % 100)
    return "\(fen / 100)." + (rest.utf8.count == 1 ? "0" + rest : rest)
  }
}
