import PaichaIntake
import PaichaModel
import PaichaStore

/// One batch of an import: what its groups become as events, numbered on from the book.
struct ImportBatch {
  let book: any BookWriting
  let actor: Actor
  let rules: InspectionRules
  let today: Day
  /// Whether each reference is looked up.
  ///
  /// Without it the batch takes every inspection as new, and the store refuses the whole batch if
  /// one is not.
  let looksUpReferences: Bool
  private(set) var events: [Event] = []
  private(set) var rejected: [RejectedRow] = []
  /// What the batch adds to the receipt.
  private(set) var receipt = ImportReceipt()
  private(set) var venues: KnownVenues
  private var nextInspection: Int
  private var nextHazard: Int

  init(
    book: any BookWriting,
    actor: Actor,
    rules: InspectionRules,
    today: Day,
    venues: KnownVenues,
    looksUpReferences: Bool
  ) throws {
    self.book = book
    self.actor = actor
    self.rules = rules
    self.today = today
    self.venues = venues
    self.looksUpReferences = looksUpReferences
    nextInspection = try book.lastNumber(of: InspectionRecord.letter) + 1
    nextHazard = try book.lastNumber(of: HazardRecord.letter) + 1
  }

  /// Takes one group: records it, recognises it, or rejects its rows.
  mutating func take(_ group: InspectionGroup, _ rows: InspectionRows) throws {
    rejected += group.rejected
    guard let draft = group.draft else { return }
    do {
      try register(group.registration)
      guard let place = try venues.place(of: draft.venue, in: book) else {
        throw unknownVenue(draft.venue, rows)
      }
      try record(draft, zone: place.zone, rowCount: group.places.count, rows)
    } catch let problem as RowProblem {
      for place in group.places { rejected.append(try rows.rejected(place, problem)) }
    }
  }

  private mutating func record(
    _ draft: InspectionDraft,
    zone: ZoneCode?,
    rowCount: Int,
    _ rows: InspectionRows
  ) throws {
    guard looksUpReferences, let reference = draft.reference,
      let known = try book.inspection(reference: reference)
    else {
      let inspection = try decide(draft, zone)
      events.append(.inspectionLogged(inspection))
      nextInspection += 1
      receipt.inspections += 1
      count(inspection.findings)
      receipt.accepted += rowCount
      return
    }
    switch known.compare(with: draft) {
    case .same:
      receipt.unchanged += rowCount
    case .supplements(let remainder):
      let supplement = try decide(remainder, supplementing: known)
      events.append(.inspectionSupplemented(supplement))
      let added =
        supplement.findings.count + supplement.passed.count + supplement.notApplicable.count
      count(supplement.findings)
      receipt.accepted += added
      receipt.unchanged += rowCount - added
    case .differs(let part):
      let refusal = InspectionRefusal.contradicts(reference, known.id, part: part)
      throw RowProblem(
        column: rows.referenceColumn,
        value: reference.text,
        code: .contradictsRecord,
        reason: refusal.what
      )
    }
  }

  private mutating func count(_ findings: [Finding]) {
    nextHazard += findings.count
    receipt.findings += findings.count
    let majors = findings.count { $0.level == .major }
    receipt.majorHazards += majors
    receipt.generalHazards += findings.count - majors
  }

  private func decide(_ draft: InspectionDraft, _ zone: ZoneCode?) throws -> Inspection {
    do throws(InspectionRefusal) {
      return try Inspection.decide(
        draft,
        id: InspectionID(origin: book.book.origin, number: nextInspection),
        firstHazard: nextHazard,
        zone: zone,
        rules: rules,
        today: today,
        actor: actor
      )
    } catch {
      throw refused(error)
    }
  }

  private func decide(
    _ remainder: InspectionDraft,
    supplementing known: Inspection
  ) throws -> InspectionSupplement {
    do throws(InspectionRefusal) {
      return try known.decideSupplement(
        remainder,
        firstHazard: nextHazard,
        rules: rules,
        today: today,
        actor: actor
      )
    } catch {
      throw refused(error)
    }
  }

  private func refused(_ refusal: InspectionRefusal) -> any Error {
    if case .role = refusal { return refusal }
    if case .unitLogsSelfChecksOnly = refusal { return refusal }
    return RowProblem(column: nil, value: nil, code: .refusedByRule, reason: refusal.what)
  }

  private mutating func register(_ registration: VenueRegistration?) throws {
    guard let registration,
      try venues.place(of: registration.venue.code, in: book) == nil
    else { return }
    if let code = registration.venue.zone, try !venues.hasZone(code, in: book) {
      guard let zone = registration.zone else {
        throw RowProblem(
          column: nil,
          value: code.text,
          code: .unknownZone,
          reason: Words(
            zh: "账套没有此经开区（先 paicha zone import，或在映射中 register: {zones: missing}）",
            en: "the book has no such zone (zone import, or register: {zones: missing})"
          )
        )
      }
      events.append(.zoneRecorded(zone, .registered))
      venues.remember(zone: code)
    }
    events.append(.venueRecorded(registration.venue, .registered))
    venues.remember(registration.venue.code, RegisteredPlace(zone: registration.venue.zone))
    receipt.venuesRegistered += 1
  }

  private func unknownVenue(_ venue: VenueCode, _ rows: InspectionRows) -> RowProblem {
    RowProblem(
      column: rows.venueColumn,
      value: venue.text,
      code: .unknownVenue,
      reason: Words(
        zh: "账套没有此场所（先 paicha venue import，或在映射中 register: {venues: missing}）",
        en: "the book has no such venue (venue import, or register: {venues: missing} in a mapping)"
      )
    )
  }
}
