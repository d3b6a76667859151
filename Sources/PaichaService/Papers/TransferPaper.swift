import PaichaModel
import PaichaStore

/// The transfer letter (案件移送书).
///
/// An administrative matter is handed over when it is recorded; a criminal one once the head has
/// decided, since the letter goes with the file.
struct TransferPaper: PaperDraft {
  let ground: PaperGround
  private let view: TransferView
  private let hazard: HazardRecordView
  private let records: PaperRecords

  init(
    _ view: TransferView,
    _ hazard: HazardRecordView,
    _ records: PaperRecords
  ) throws(PaperFault) {
    let transfer = view.transfer
    let sent = view.step { $0 == .sent }
    let step =
      switch transfer.opening.kind {
      case .administrative: view.steps.first
      case .criminal: view.step { $0 == .approved }
      }
    guard let step else {
      throw .notReached(.transfer, .transfer(transfer.id), needed: TransferAct.approve.words)
    }
    let facts = step.event?.facts ?? transfer.opening.facts
    let document: String? =
      switch transfer.opening.kind {
      case .administrative: facts.document
      case .criminal: sent?.event?.facts.document
      }
    ground = PaperGround(
      entry: step.entry,
      day: facts.day,
      actor: transfer.opening.actor,
      recordedNumber: document,
      ended: transfer.phase.isFinal ? transfer.phase.words : nil
    )
    self.view = view
    self.hazard = hazard
    self.records = records
  }

  func content() throws -> PaperContent {
    let opening = view.transfer.opening
    var terms = RulebookTerms(records.rules)
    var paragraphs = [
      introduction,
      "一、移送事项。\(opening.matter.asSentence)",
      "二、当事单位。\(party)",
      "三、基本情况。\(try records.finding(of: hazard))中发现：\(hazard.facts(records.rules))",
      "四、移送依据。\(opening.basis.asSentence)",
    ]
    if let note = opening.facts.note { paragraphs.append("说明：\(note.asSentence)") }
    let officers = [opening.actor] + opening.officers.filter { $0 != opening.actor }
    paragraphs += [
      "五、承办人员。\(try records.names(officers))。",
      "六、随附材料。\(materials)",
      try request(&terms),
    ]
    if let note = terms.note { paragraphs.append(note) }
    return PaperContent(
      zone: opening.zone,
      addressee: opening.receiverName ?? opening.receiver.words.zh,
      paragraphs: paragraphs,
      issuer: try records.issuer(of: ground)
    )
  }

  private var introduction: String {
    switch view.transfer.opening.kind {
    case .administrative:
      "本单位在安全隐患排查中发现的下列事项，依法属于你单位职责范围，现予移送（移送编号\(view.transfer.id)），请依法处理。"
    case .criminal:
      "本单位在查处安全隐患中发现，下列事项涉嫌犯罪，经本单位负责人于\(ground.day.chinese)批准，"
        + "依据《行政执法机关移送涉嫌犯罪案件的规定》移送你单位（移送编号\(view.transfer.id)），请依法审查。"
    }
  }

  private var party: String {
    let venue = view.venue
    let code = venue.enterprise?.creditCode.map { "，统一社会信用代码\($0)" } ?? ""
    return "\(venue.addressee)\(code)，场所为\(venue.inPaper)。"
  }

  /// The record, and each file by name and the start of its SHA-256.
  private var materials: String {
    let evidence = hazard.finding.evidence + view.transfer.opening.facts.evidence
    let files = evidence.map { "\($0.name ?? "证据")（SHA-256 \($0.hash.hex.prefix(16))）" }
    let list = files.isEmpty ? "" : "；证据\(files.count)件：\(files.joined(separator: "、"))"
    return "检查记录\(hazard.inspection)\(list)。"
  }

  private func request(_ terms: inout RulebookTerms) throws -> String {
    switch view.transfer.opening.kind {
    case .administrative:
      "请在收到后\(try terms.limit(.transferReceipt))内签收，并将处理结果和文号函告本单位。"
    case .criminal: "请签收，并在依法作出是否立案的决定后书面告知本单位。"
    }
  }
}

extension TransferView {
  /// The last step that does something.
  fileprivate func step(_ matches: (TransferEvent.Step) -> Bool) -> RecordedTransferStep? {
    steps.last { $0.event.map { matches($0.step) } ?? false }
  }
}
