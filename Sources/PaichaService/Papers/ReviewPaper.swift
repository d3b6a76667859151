import PaichaModel
import PaichaStore

/// The review record (整改复查意见书), about the latest review.
struct ReviewPaper: PaperDraft {
  let ground: PaperGround
  private let review: Review
  private let view: HazardRecordView
  private let records: PaperRecords

  init(_ view: HazardRecordView, _ records: PaperRecords) throws(PaperFault) {
    var found: (step: RecordedStep, review: Review)?
    for step in view.steps {
      if case .reviewed(let review) = step.event { found = (step, review) }
    }
    guard let found else {
      throw .notReached(
        .review,
        .hazard(view.hazard.id),
        needed: Words(zh: "复查", en: "review")
      )
    }
    ground = PaperGround(
      entry: found.step.entry,
      day: found.review.day,
      actor: found.step.actor,
      ended: view.hazard.phase == .void ? view.hazard.phase.words : nil
    )
    review = found.review
    self.view = view
    self.records = records
  }

  func content() throws -> PaperContent {
    let officers = [ground.actor] + review.officers.filter { $0 != ground.actor }
    var paragraphs = [
      "\(review.day.chinese)，本单位对你单位\(view.venue.inPaper)下列安全隐患的整改情况进行了复查，"
        + "复查人员：\(try records.names(officers))。",
      view.facts(records.rules),
      "发现经过：\(try records.finding(of: view))。\(try demand())",
    ]
    if let done = rectification { paragraphs.append(done) }
    paragraphs.append(verdict)
    if let note = review.note { paragraphs.append("复查情况：\(note.asSentence)") }
    if let part = view.suspendedPart(before: ground.entry) {
      paragraphs.append(
        review.resumes
          ? "同意停用部位（\(part)）自\(review.day.chinese)起恢复使用。"
          : "停用部位（\(part)）未经书面同意，仍不得使用。"
      )
    }
    if review.verdict != .passed {
      paragraphs += [
        "继续整改期间应当落实防范措施，不能确保安全时立即停止使用有关部位；再次逾期或者复查不合格的，将依法处理。",
        "对本意见不服的，可以依法申请行政复议或者提起行政诉讼。",
      ]
    }
    return PaperContent(
      zone: view.zone,
      addressee: view.venue.addressee,
      paragraphs: paragraphs,
      issuer: try records.issuer(of: ground)
    )
  }

  /// The order and deadline that the rectification answers.
  private func demand() throws -> String {
    let deadline = view.deadline(before: ground.entry).inclusive
    let orders = view.steps.filter { $0.entry < ground.entry }.compactMap { step -> Order? in
      if case .ordered(let order) = step.event { order } else { nil }
    }
    guard let order = orders.last else { return "整改期限：\(deadline)。" }
    let printed = try records.number(of: .order, .hazard(view.hazard.id), before: ground.entry)
    let number = printed ?? order.facts.document
    let document = number.map { "（文号：\($0)）" } ?? ""
    return "\(order.day.chinese)责令限期整改\(document)，整改期限：\(deadline)。"
  }

  /// What the unit last said before the review.
  private var rectification: String? {
    let reported = view.steps.filter { $0.entry < ground.entry }.compactMap {
      step -> Rectification? in
      if case .rectified(let rectification) = step.event { rectification } else { nil }
    }
    guard let done = reported.last(where: { $0.stage == .done }) ?? reported.last else {
      return nil
    }
    let note = done.note.map { "，情况为：\($0)" } ?? ""
    return "整改报告：\(done.day.chinese)登记整改完成\(note)".asSentence
  }

  private var verdict: String {
    switch review.verdict {
    case .passed: "复查意见：该隐患已整改到位，复查合格，予以销号。"
    case .returned(let deadline?):
      "复查意见：整改不合格，退回继续整改，限在\(deadline.inclusive)完成。"
    case .returned(nil):
      "复查意见：整改不合格，退回继续整改，整改期限不变。"
    }
  }
}
