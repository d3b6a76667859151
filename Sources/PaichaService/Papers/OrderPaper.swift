import PaichaModel
import PaichaStore

/// The order to rectify (责令限期整改指令书), about the latest order.
struct OrderPaper: PaperDraft {
  let ground: PaperGround
  private let order: Order
  private let view: HazardRecordView
  private let records: PaperRecords

  init(_ view: HazardRecordView, _ records: PaperRecords) throws(PaperFault) {
    var found: (step: RecordedStep, order: Order)?
    for step in view.steps {
      if case .ordered(let order) = step.event { found = (step, order) }
    }
    guard let found else {
      throw .notReached(.order, .hazard(view.hazard.id), needed: HazardAct.order.words)
    }
    ground = PaperGround(
      entry: found.step.entry,
      day: found.order.day,
      actor: found.step.actor,
      recordedNumber: found.order.facts.document,
      ended: view.hazard.phase.isFinal ? view.hazard.phase.words : nil
    )
    order = found.order
    self.view = view
    self.records = records
  }

  func content() throws -> PaperContent {
    var terms = RulebookTerms(records.rules)
    var paragraphs = [
      "经查，\(try records.finding(of: view))中，发现你单位\(view.venue.inPaper)存在下列安全隐患：",
      view.facts(records.rules),
      "依据《中华人民共和国安全生产法》第四十一条、第六十五条，本单位于\(order.day.chinese)决定，"
        + "责令你单位在\(order.deadline.inclusive)完成整改。",
    ]
    if let requirement = order.requirement {
      paragraphs.append("整改要求：\(requirement.asSentence)")
    }
    if let note = order.facts.note { paragraphs.append("说明：\(note.asSentence)") }
    if let part = view.suspendedPart(before: ground.entry + 1) {
      paragraphs.append("停用部位：\(part)。该部位停止使用，未经复查合格并书面同意，不得恢复使用。")
    }
    paragraphs.append("整改期间应当安排专人看护，落实防范措施和应急准备；不能确保安全时，立即撤离人员并停止使用有关部位。")
    if view.hazard.level == .major { paragraphs.append(try plan(&terms)) }
    paragraphs += [
      view.hazard.level == .major
        ? "整改完成后先行组织自验，自验合格的，书面申请复查。"
        : "整改完成后书面报告整改情况，并接受复查。",
      "逾期未完成整改或者经复查不合格的，将依法处理。",
      "对本指令不服的，可以依法申请行政复议或者提起行政诉讼。",
      "承办人：\(try records.name(ground.actor))。",
    ]
    if let note = terms.note { paragraphs.append(note) }
    return PaperContent(
      zone: view.zone,
      addressee: view.venue.addressee,
      paragraphs: paragraphs,
      issuer: try records.issuer(of: ground)
    )
  }

  /// When the plan of a major hazard is due.
  private func plan(_ terms: inout RulebookTerms) throws -> String {
    if let filed = view.hazard.plan {
      return "治理方案已于\(filed.facts.day.chinese)报送，应当按方案实施。"
    }
    let clock = order.clocks.first { $0.kind == .hazardPlan }
    let due = try clock.map { try terms.due($0) } ?? terms.due(from: order.day, .hazardPlanDue)
    return "该隐患为重大隐患，应当制定治理方案，写明目标和任务、方法和措施、经费和物资、机构和人员、时限和要求、"
      + "安全措施和应急预案，做到责任、措施、资金、时限、预案五落实，在\(due)报送本单位。"
  }
}
