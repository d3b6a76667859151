import PaichaModel
import PaichaStore

/// The delisting notice (解除挂牌督办通知书).
struct DelistingPaper: PaperDraft {
  let ground: PaperGround
  private let medium: String
  private let resumes: Bool
  private let view: ListingView
  private let records: PaperRecords

  init(_ view: ListingView, _ records: PaperRecords) throws(PaperFault) {
    for step in view.steps.reversed() {
      guard let event = step.event, case .delisted(let medium, let resumes) = event.step else {
        continue
      }
      ground = PaperGround(
        entry: step.entry,
        day: event.facts.day,
        actor: step.actor,
        recordedNumber: event.facts.document
      )
      self.medium = medium
      self.resumes = resumes
      self.view = view
      self.records = records
      return
    }
    throw .notReached(.delisting, .listing(view.listing.id), needed: SupervisionAct.delist.words)
  }

  func content() throws -> PaperContent {
    let listing = view.listing
    let issuer = try records.issuer(of: ground, body: listing.approval?.body)
    var paragraphs = [listed]
    paragraphs += view.hazards.enumerated().map { position, hazard in
      let closed = hazard.hazard.closedOn.map { "已于\($0.chinese)销号。" } ?? ""
      return "（\(position + 1)）隐患\(hazard.hazard.id)：\(hazard.situation)\(closed)"
    }
    if let acceptance = try acceptance() { paragraphs.append(acceptance) }
    paragraphs.append(
      "鉴于上述隐患已全部销号，现决定自\(ground.day.chinese)起解除挂牌督办，解除情况在\(medium)公布。"
    )
    if let resumption { paragraphs.append(resumption) }
    paragraphs.append("请你单位落实主体责任，持续排查治理隐患，防止同类隐患再次发生。")
    let zone = try records.name(listing.opening.zone)
    return PaperContent(
      zone: listing.opening.zone,
      addressee: view.venue.addressee,
      paragraphs: paragraphs,
      issuer: issuer,
      copies: [listing.approval?.supervisor, zone].compactMap { $0 }.filter { $0 != issuer }
    )
  }

  private var listed: String {
    let listing = view.listing
    let day = listing.approvedOn.map { "于\($0.chinese)" } ?? ""
    let number = listing.number.map { "，通知书文号：\($0)" } ?? ""
    return "你单位\(view.venue.inPaper)的下列重大事故隐患\(day)被列为\(listing.level.words.zh)挂牌督办事项"
      + "（督办编号\(listing.id)\(number)）："
  }

  private func acceptance() throws -> String? {
    for step in view.steps.reversed() {
      guard let event = step.event, case .accepted(let officers) = event.step else { continue }
      let people = try records.names([step.actor] + officers.filter { $0 != step.actor })
      let note = event.facts.note.map { "情况：\($0.asSentence)" } ?? ""
      return "\(event.facts.day.chinese)经现场验收合格，验收人员：\(people)。\(note)"
    }
    return nil
  }

  private var resumption: String? {
    guard resumes else { return nil }
    let parts = view.hazards.compactMap(\.hazard.suspension)
      .filter { $0.until == ground.day || $0.isInForce }
    guard !parts.isEmpty else { return nil }
    let names = parts.map(\.part).joined(separator: "、")
    return "同意下列停用部位自\(ground.day.chinese)起恢复使用：\(names)。"
  }
}
