import PaichaIntake
import PaichaModel
import PaichaStore

/// Listings of another system, of hazards that the book holds.
final class ListingHistoryPass: HistoryPass {
  static let layout = TableLayout.listingHistories
  static let power = Power.takeOver

  private var turn: HistoryTurn?
  private var next = 1
  /// The active listings that this pass took over: the book does not know those of a rehearsal.
  private var listed: [HazardID: SupervisionID] = [:]

  func begin(_ turn: HistoryTurn) throws {
    next = max(next, try turn.book.lastNumber(of: SupervisionRecord.letter) + 1)
    self.turn = turn
  }

  func events(of row: SourceRow, _ columns: ColumnNames) throws -> [Event]? {
    guard let turn else { return nil }
    let history = try ListingHistoryRows.history(row, columns, today: turn.today)
    let hazards = try history.hazards.map { try hazard($0, turn.book, columns) }
    if let known = try turn.book.listing(reference: history.reported.reference) {
      try requireSame(history, of: hazards.map(\.hazard.id), as: known, in: turn.book, columns)
      return nil
    }
    let opening = try takeOver(history, of: hazards, turn, columns)
    if Supervision(opening).isActive {
      for hazard in opening.hazards { listed[hazard] = opening.id }
    }
    next += 1
    return [.listingOpened(opening)]
  }

  private func takeOver(
    _ history: ListingHistory,
    of hazards: [HazardRecordView],
    _ turn: HistoryTurn,
    _ columns: ColumnNames
  ) throws -> ListingOpening {
    do {
      return try Supervision.takeOver(
        history.reported,
        level: history.level,
        proposedOn: history.proposedOn,
        id: SupervisionID(origin: turn.book.book.origin, number: next),
        candidates: hazards.map { view in
          ListingCandidate(
            hazard: view.hazard,
            venue: view.venue.code,
            zone: view.zone,
            listing: view.listing?.id ?? listed[view.hazard.id]
          )
        },
        actor: turn.actor,
        clocks: turn.rules.clocks
      )
    } catch let refusal as SupervisionRefusal {
      throw RowProblem(
        column: columns[ListingHistoryField.hazards.rawValue],
        value: history.hazards.joined(separator: ";"),
        code: .refusedByRule,
        reason: ListingHistoryPass.reason(refusal)
      )
    }
  }

  /// Why the row is refused; a listing that is not there has no number to be named by.
  private static func reason(_ refusal: SupervisionRefusal) -> Words {
    guard case .hazardsOpen(_, let open) = refusal else { return refusal.what }
    let names = open.map(\.description)
    return Words(
      zh: "已摘牌，但尚未销号：\(names.joined(separator: "、"))",
      en: "delisted, but still open: \(names.joined(separator: ", "))"
    )
  }

  /// The hazard of an id, or of the number it had in the other system.
  private func hazard(
    _ name: String,
    _ book: any BookReading,
    _ columns: ColumnNames
  ) throws -> HazardRecordView {
    if let id = HazardID(name), let view = try book.hazard(id) { return view }
    if let reference = InspectionReference(name),
      let inspection = try book.inspection(reference: reference),
      let finding = inspection.findings.first, inspection.findings.count == 1,
      let view = try book.hazard(finding.hazard)
    {
      return view
    }
    throw RowProblem(
      column: columns[ListingHistoryField.hazards.rawValue],
      value: name,
      code: .unknownHazard,
      reason: Words(
        zh: "账套没有此隐患（先 paicha hazard import）",
        en: "the book has no such hazard (paicha hazard import first)"
      )
    )
  }

  /// A known number stands for the same listing, whatever has happened to it here since.
  private func requireSame(
    _ history: ListingHistory,
    of hazards: [HazardID],
    as id: SupervisionID,
    in book: any BookReading,
    _ columns: ColumnNames
  ) throws {
    let opening = try book.requireListing(id).listing.opening
    guard let field = opening.difference(from: history, hazards) else { return }
    throw RowProblem(
      column: columns[ListingHistoryField.listingRef.rawValue],
      value: history.reported.reference,
      code: .contradictsRecord,
      reason: Words(
        zh: "已登记为 \(id)，但 \(columns[field.rawValue]) 不同",
        en: "is recorded as \(id) with a different \(columns[field.rawValue])"
      )
    )
  }
}

extension ListingOpening {
  /// The first field by which a row differs from how this listing began.
  fileprivate func difference(
    from history: ListingHistory,
    _ hazards: [HazardID]
  ) -> ListingHistoryField? {
    guard case .takenOver(let recorded) = manner else { return .listingRef }
    if Set(hazards) != Set(self.hazards) { return .hazards }
    if history.level != level { return .level }
    if history.proposedOn != facts.day { return .proposedOn }
    let reported = history.reported
    let fields: [(ListingHistoryField, Bool)] = [
      (.number, reported.number == recorded.number),
      (.approvedOn, reported.approvedOn == recorded.approvedOn),
      (.finishBy, reported.finishBy == recorded.finishBy),
      (.notifiedOn, reported.notifiedOn == recorded.notifiedOn),
      (.publishedOn, reported.publishedOn == recorded.publishedOn),
      (.planFiledOn, reported.planFiledOn == recorded.planFiledOn),
      (.acceptedOn, reported.acceptedOn == recorded.acceptedOn),
      (.delistedOn, reported.delistedOn == recorded.delistedOn),
      (.withdrawnOn, reported.withdrawnOn == recorded.withdrawnOn),
    ]
    return fields.first { !$0.1 }?.0
  }
}
