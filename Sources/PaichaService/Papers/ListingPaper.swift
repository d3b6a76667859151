import PaichaModel
import PaichaStore

/// The listing notice (重大事故隐患挂牌督办通知书).
struct ListingPaper: PaperDraft {
  let ground: PaperGround
  private let approval: Approval
  private let view: ListingView
  private let records: PaperRecords

  init(_ view: ListingView, _ records: PaperRecords) throws(PaperFault) {
    let listing = view.listing
    guard let approval = listing.approval, let step = view.approvingStep,
      let day = listing.approvedOn
    else {
      throw .notReached(.listing, .listing(listing.id), needed: SupervisionAct.approve.words)
    }
    ground = PaperGround(
      entry: step.entry,
      day: day,
      actor: step.actor,
      recordedNumber: listing.number,
      isNumberBinding: true,
      ended: listing.phase.isFinal ? listing.phase.words : nil
    )
    self.approval = approval
    self.view = view
    self.records = records
  }

  func content() throws -> PaperContent {
    var terms = RulebookTerms(records.rules)
    let issuer = try records.issuer(of: ground, body: approval.body)
    let zone = try records.name(view.listing.opening.zone)
    let paragraphs =
      [decision] + [unit(zone)] + hazards() + (try demands(&terms))
      + (try procedure(&terms)) + [terms.note].compactMap { $0 }
    return PaperContent(
      zone: view.listing.opening.zone,
      addressee: view.venue.addressee,
      paragraphs: paragraphs,
      issuer: issuer,
      copies: [approval.supervisor, zone].compactMap { $0 }.filter { $0 != issuer }
    )
  }

  private var decision: String {
    let listing = view.listing
    var text =
      "你单位存在重大事故隐患，本单位于\(ground.day.chinese)决定实行\(listing.level.words.zh)挂牌督办"
      + "（督办编号\(listing.id)）。"
    if case .upgraded(let lower, _, _) = listing.opening.manner {
      text += "本次督办由\(lower)提级而来，原督办由本次督办代替。"
    }
    return text + "现将有关事项通知如下。"
  }

  private func unit(_ zone: String?) -> String {
    let venue = view.venue
    var text = "一、督办对象。\(venue.addressee)"
    if let code = venue.enterprise?.creditCode { text += "，统一社会信用代码\(code)" }
    text += "，场所为\(venue.inPaper)"
    if let zone { text += "，所在经开区：\(zone)" }
    return text + "。"
  }

  /// Each hazard with the clause that was in force when the listing was proposed.
  private func hazards() -> [String] {
    let opening = view.listing.opening
    let criteria = Dictionary(
      zip(opening.hazards, opening.criteria),
      uniquingKeysWith: { first, _ in first }
    )
    return ["二、隐患情况。共\(view.hazards.count)项："]
      + view.hazards.enumerated().map { position, hazard in
        let facts = hazard.facts(records.rules, criterion: criteria[hazard.hazard.id])
        return "（\(position + 1)）\(facts)发现日期：\(hazard.hazard.foundOn.chinese)。"
      }
  }

  private func demands(_ terms: inout RulebookTerms) throws -> [String] {
    var paragraphs = [
      "三、治理要求。在\(approval.finishBy.inclusive)完成治理；治理方案（六项内容和责任、措施、资金、时限、预案五落实）"
        + "在\(try planDue(&terms))报送督办部门。"
    ]
    let parts = view.hazards.compactMap { hazard -> String? in
      guard let suspension = hazard.hazard.suspension, suspension.isInForce else { return nil }
      return "\(suspension.part)（\(hazard.hazard.id)）"
    }
    paragraphs.append(
      "四、治理期间的安全措施。安排专人值守，落实监控、防范和应急措施；不能确保安全时，立即撤离人员并停止使用有关部位。"
        + (parts.isEmpty
          ? "" : "下列部位停止使用，未经书面同意不得恢复：\(parts.joined(separator: "、"))。")
    )
    paragraphs.append(
      "五、督办责任。督办部门：\(approval.supervisor)；包案责任人：\(approval.leader)；"
        + "承办人：\(try records.name(ground.actor))。"
    )
    return paragraphs
  }

  /// The plan day of the notice as served, else as the rulebook fills it in from today.
  private func planDue(_ terms: inout RulebookTerms) throws -> String {
    for step in view.steps.reversed() {
      guard let event = step.event, case .notified(let planBy) = event.step else { continue }
      let due = event.clocks.first { $0.kind == .listingPlan }
        .map { records.rules.clocks.settled($0).due }
      return (due ?? DueDay(day: planBy, isProvisional: false)).inPaper
    }
    return try terms.due(from: records.today, .listingPlanDue)
  }

  private func procedure(_ terms: inout RulebookTerms) throws -> [String] {
    [
      "六、进展报告。自收到本通知书之日起，至少每\(try terms.limit(.listingProgress))向督办部门书面报告一次，"
        + "写明完成比例、下一步安排，并附佐证材料。",
      "七、延期。确需延期的，最迟在期限届满前\(try terms.limit(.listingExtensionBefore))书面提出，"
        + "写明理由和延期期间的防范措施，由挂牌单位在\(try terms.limit(.listingExtensionDecide))内答复；"
        + "延期不超过\(try terms.count(.listingExtensionCount, "次"))，"
        + "连同延期总计不超过\(try terms.limit(.listingMaxTotal))。",
      "八、验收和解除。治理完成并自验合格的，在治理期限内书面申请验收，"
        + "挂牌单位在\(try terms.limit(.listingAcceptance))内组织现场验收，"
        + "验收人员不少于\(try terms.count(.listingAcceptanceOfficers, "人"))。"
        + "验收合格且全部隐患销号后，由挂牌单位书面解除督办并公布；未经书面解除，督办继续有效。",
      "九、逾期责任。逾期未完成治理的，将视情采取约谈、通报、提级督办等措施，并依法处理。",
      "十、救济途径。对本通知不服的，可以依法申请行政复议或者提起行政诉讼。",
    ]
  }
}

extension ListingView {
  /// The step that listed the hazards: the approval, or an opening that was one already.
  var approvingStep: RecordedListingStep? {
    let approved = steps.last { step in
      if case .approved = step.event?.step { true } else { false }
    }
    if let approved { return approved }
    guard case .upgraded = listing.opening.manner else { return nil }
    return steps.first
  }
}
