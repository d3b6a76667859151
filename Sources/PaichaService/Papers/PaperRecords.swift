import PaichaModel
import PaichaStore

/// The records that papers are drawn up from, and who draws them up.
struct PaperRecords {
  let book: any BookReading
  let rules: RuleSet
  let actor: Actor
  let today: Day

  /// The draft of a kind of paper, if the record is of that kind and has reached its step.
  func draft(_ kind: PaperKind, of subject: PaperSubject) throws -> any PaperDraft {
    switch (kind, subject) {
    case (.order, .hazard(let id)):
      return try OrderPaper(try book.requireHazard(id), self)
    case (.review, .hazard(let id)):
      return try ReviewPaper(try book.requireHazard(id), self)
    case (.listing, .listing(let id)):
      return try ListingPaper(try book.requireListing(id), self)
    case (.delisting, .listing(let id)):
      return try DelistingPaper(try book.requireListing(id), self)
    case (.transfer, .transfer(let id)):
      guard let view = try book.transfer(id) else {
        throw ServiceFault.noSuchTransfer(id.description)
      }
      return try TransferPaper(view, try book.requireHazard(view.transfer.opening.hazard), self)
    default: throw PaperFault.wrongKind(kind, subject)
    }
  }

  /// The body that a step stands for: the one it names, else the department of who took it, else
  /// of who issues the paper, else the book.
  func issuer(of ground: PaperGround, body: String? = nil) throws -> String {
    try body ?? book.actor(ground.actor)?.department ?? actor.department ?? book.book.name
  }

  func name(_ id: ActorID) throws -> String { try book.actor(id)?.name ?? id.text }

  func names(_ ids: [ActorID]) throws -> String {
    try ids.map { try name($0) }.joined(separator: "、")
  }

  /// The zone's name, or its code where it is not registered.
  func name(_ zone: ZoneCode?) throws -> String? {
    try zone.map { try book.zone($0)?.name ?? $0.text }
  }

  /// The inspection that found a hazard, such as 2026年11月10日日常检查（记录K7QX-I1，检查人员：张伟）.
  func finding(of view: HazardRecordView) throws -> String {
    guard let inspection = try book.inspection(view.inspection) else {
      return "\(view.hazard.foundOn.chinese)检查（记录\(view.inspection)）"
    }
    let people = try inspection.inspectors.map { text in
      try ActorID(text).flatMap { try book.actor($0)?.name } ?? text
    }
    let who = people.isEmpty ? "" : "，检查人员：\(people.joined(separator: "、"))"
    return "\(inspection.day.chinese)\(inspection.kind.words.zh)（记录\(inspection.id)\(who)）"
  }

  /// The number of the last paper of a kind issued of a record before an entry.
  func number(of kind: PaperKind, _ subject: PaperSubject, before entry: UInt64) throws -> String? {
    try book.papers(of: subject.description).last { $0.kind == kind && $0.entry < entry }?.number
  }
}
