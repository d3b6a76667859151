public import PaichaModel

/// A group of rows as one inspection, with the rows that could not be part of it.
public struct InspectionGroup: Sendable {
  /// What the good rows tell; nothing if there is none.
  public internal(set) var draft: InspectionDraft?
  /// Where the good rows stand, for the case that the book refuses them.
  public internal(set) var places: [RowPlace] = []
  public internal(set) var rejected: [RejectedRow] = []
  /// What a mapped row knows of its venue and zone, the first time the venue is seen.
  public internal(set) var registration: VenueRegistration?

  public var rowCount: Int { places.count + rejected.count }
}

/// A venue and zone that a mapped table brings along.
public struct VenueRegistration: Hashable, Sendable {
  public let venue: Venue
  public let zone: Zone?
}

/// Turns groups of rows into inspection drafts.
///
/// Every row is judged alone first, then against the rows of its inspection before it; a row that
/// fails is rejected with its place and leaves the inspection incomplete.
public final class InspectionRows {
  private let survey: TableSurvey
  private let columns: ColumnNames
  private let mapping: Mapping?
  private let checklist: Checklist
  private let today: Day
  private var seenVenues: Set<String> = []

  public init(survey: TableSurvey, mapping: Mapping?, checklist: Checklist, today: Day) {
    self.survey = survey
    self.mapping = mapping
    self.checklist = checklist
    self.today = today
    columns = survey.columnNames
  }

  public func group(_ rows: RowGroup) throws(IntakeFault) -> InspectionGroup {
    var group = InspectionGroup()
    group.rejected = rows.rejected
    for row in rows.rows {
      let values = RowValues<InspectionField>(row: row, columns: columns)
      do throws(RowProblem) {
        try add(values, to: &group)
        group.places.append(row.place)
      } catch {
        group.rejected.append(try rejected(row.place, error))
      }
    }
    group.draft?.heldBack = group.rejected.count
    return group
  }

  /// A row that something later than reading refused.
  public func rejected(
    _ place: RowPlace,
    _ problem: RowProblem
  ) throws(IntakeFault) -> RejectedRow {
    RejectedRow(fault: problem.fault(line: place.line), raw: try survey.rawText(at: place))
  }

  /// The column that names the venue, and the one that names the inspection.
  public var venueColumn: String { columns[InspectionField.venue.rawValue] }
  public var referenceColumn: String { columns[InspectionField.inspectionRef.rawValue] }

  private func add(
    _ values: RowValues<InspectionField>,
    to group: inout InspectionGroup
  ) throws(RowProblem) {
    let line = try InspectionLine(values, checklist: checklist, today: today)
    if group.draft == nil {
      let heading = try heading(values)
      let registration = try registration(values, of: heading.venue)
      group.draft = heading
      group.registration = registration
      if registration != nil { remember(heading.venue) }
    } else if let draft = group.draft {
      try check(values, against: draft)
    }
    switch line {
    case .nothing: break
    case .passed(let item): group.draft?.passed.append(item)
    case .notApplicable(let item): group.draft?.notApplicable.append(item)
    case .finding(let finding): group.draft?.findings.append(finding)
    }
  }

  private func heading(
    _ values: RowValues<InspectionField>
  ) throws(RowProblem) -> InspectionDraft {
    let day = try inspectedOn(values)
    return InspectionDraft(
      reference: try values.requiredCode(.inspectionRef, InspectionReference.self),
      venue: try values.requiredCode(.venue, VenueCode.self),
      day: day,
      kind: try values.choice(.kind, InspectionKind.self, among: InspectionKind.logged) ?? .routine,
      inspectors: try values.names(.inspectors) ?? [],
      campaign: try values.note(.campaign),
      checklist: try checklistEdition(values),
      location: try values.location(.lat, .lon)
    )
  }

  private func inspectedOn(_ values: RowValues<InspectionField>) throws(RowProblem) -> Day {
    _ = try values.required(.inspectedOn)
    guard let day = try values.day(.inspectedOn) else { return today }
    guard day <= today else {
      throw values.problem(
        .inspectedOn,
        .futureDay,
        Words(zh: "晚于今天 \(today)", en: "is after today, \(today)")
      )
    }
    return day
  }

  private func checklistEdition(
    _ values: RowValues<InspectionField>
  ) throws(RowProblem) -> String? {
    guard let edition = try values.note(.checklist) else { return nil }
    guard edition == checklist.edition else {
      throw values.problem(
        .checklist,
        .unknownValue,
        Words(zh: "现有检查表版本为 \(checklist.edition)", en: "the edition held is \(checklist.edition)")
      )
    }
    return edition
  }

  /// A later row may leave the inspection's own values out, but not contradict them.
  private func check(
    _ values: RowValues<InspectionField>,
    against draft: InspectionDraft
  ) throws(RowProblem) {
    try same(values, .venue, draft.venue.text)
    _ = try values.required(.venue)
    let day = try inspectedOn(values)
    if day != draft.day { throw differs(values, .inspectedOn, draft.day.description) }
    if let kind = try values.choice(.kind, InspectionKind.self, among: InspectionKind.logged),
      kind != draft.kind
    {
      throw differs(values, .kind, draft.kind.rawValue)
    }
    if let inspectors = try values.names(.inspectors), inspectors != draft.inspectors {
      throw differs(values, .inspectors, draft.inspectors.joined(separator: ";"))
    }
    try same(values, .campaign, draft.campaign ?? "")
    _ = try checklistEdition(values)
    if let location = try values.location(.lat, .lon), location != draft.location {
      throw differs(values, .lat, draft.location?.latitude ?? "")
    }
  }

  private func same(
    _ values: RowValues<InspectionField>,
    _ field: InspectionField,
    _ first: String
  ) throws(RowProblem) {
    guard let text = values.text(field), text != first else { return }
    throw differs(values, field, first)
  }

  private func differs(
    _ values: RowValues<InspectionField>,
    _ field: InspectionField,
    _ first: String
  ) -> RowProblem {
    values.problem(
      field,
      .differsInInspection,
      Words(
        zh: "同一检查的前一行为“\(first)”",
        en: "an earlier row of this inspection says “\(first)”"
      )
    )
  }

  private func registration(
    _ values: RowValues<InspectionField>,
    of venue: VenueCode
  ) throws(RowProblem) -> VenueRegistration? {
    guard let mapping, mapping.registerVenues == .missing, !seenVenues.contains(venue.text)
    else { return nil }
    let zoneCode = try values.code(.zone, ZoneCode.self)
    let creditCode = try values.note(.venueEnterpriseUSCC)
    let enterpriseName = try values.note(.venueEnterpriseName)
    let hasEnterprise = creditCode != nil || enterpriseName != nil
    let made = Venue(
      code: venue,
      name: try values.note(.venueName) ?? venue.text,
      kind: try values.choice(.venueKind, VenueKind.self) ?? .other,
      zone: zoneCode,
      enterprise: hasEnterprise ? Enterprise(creditCode: creditCode, name: enterpriseName) : nil,
      address: try values.note(.venueAddress),
      location: try values.location(.venueLat, .venueLon)
    )
    var zone: Zone?
    if mapping.registerZones == .missing, let zoneCode {
      zone = Zone(code: zoneCode, name: try values.note(.zoneName) ?? zoneCode.text)
    }
    return VenueRegistration(venue: made, zone: zone)
  }

  private func remember(_ venue: VenueCode) {
    if seenVenues.count >= InspectionRows.venuesRemembered { seenVenues = [] }
    seenVenues.insert(venue.text)
  }

  /// Bounds the memory of an import; a venue seen again after that is only looked up again.
  private static let venuesRemembered = 100_000
}
