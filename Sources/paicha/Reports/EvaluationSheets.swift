import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

extension ZoneReport {
  /// How many records an indicator shows in the appendix.
  private static let recordsShown = 50

  init(_ facts: ZoneSheet, scope: ZoneEvaluating.ScopeChoice, rules: RuleSet) {
    let evaluation = facts.evaluation
    self.init(
      evaluation: evaluation,
      beside: facts.beside,
      field: facts.field,
      trend: facts.trend,
      majors: OpenMajors(facts.majors, asOf: evaluation.asOf, checklist: rules.checklist),
      evidence: facts.evidence.map { indicator, records in
        IndicatorEvidence(
          indicator: indicator,
          total: records.count,
          shown: records.prefix(Self.recordsShown).map { IndicatorEvidence.Row($0) }
        )
      },
      rulebook: rules.rulebook,
      question: "--zone \(evaluation.zone.code) --year \(evaluation.year)"
        + " --as-of \(evaluation.asOf)"
        + (scope == .auto ? "" : " --scope \(scope.rawValue)")
    )
  }
}

extension NationalReport {
  init(_ facts: NationalSheet, year: Int, asOf: Day, rules: RuleSet) throws {
    self.init(
      year: year,
      asOf: asOf,
      rulebook: rules.rulebook,
      journalSize: facts.head.size,
      journalRoot: facts.head.root.base64,
      evaluations: facts.evaluations,
      zones: facts.zones,
      tail: ZoneTail(
        rule: try RegionTail(rules.rulebook),
        standings: facts.tail.standings,
        years: facts.tail.years
      ),
      majors: OpenMajors(facts.majors, asOf: asOf, checklist: rules.checklist),
      listings: RunningListings(running: facts.listings, late: facts.lateListings)
    )
  }
}

extension OpenMajors {
  init(_ majors: OpenMajorRows, asOf: Day, checklist: Checklist) {
    self.init(
      shown: majors.rows.map { OpenMajor($0, asOf: asOf, checklist: checklist) },
      total: majors.total,
      overdue: majors.overdue,
      listed: majors.listed,
      zones: majors.zones
    )
  }
}

extension OpenMajor {
  /// A personal number in what somebody typed is masked: these pages are printed and published.
  fileprivate init(_ row: HazardRow, asOf: Day, checklist: Checklist) {
    self.init(
      id: row.id.description,
      zone: row.zone,
      venue: row.venue,
      venueName: row.venueName,
      description: row.words(checklist),
      foundOn: row.foundOn,
      deadline: row.deadline,
      isProvisional: row.deadlineSetBy == .provisional,
      daysOverdue: row.daysOverdue(whileOpenOn: asOf),
      listing: row.supervision?.description
    )
  }
}

extension HazardRow {
  /// What was found; for a failed item without a note, the item's own wording.
  fileprivate func words(_ checklist: Checklist) -> Words {
    guard description.isEmpty, let item, let known = checklist.item(item) else {
      return Words(same: PersonalNumbers.masked(in: description))
    }
    return known.wording
  }
}

extension IndicatorEvidence.Row {
  fileprivate init(_ explained: IndicatorExplanation.Explained) {
    let record = explained.record
    self.init(
      record: record.record,
      venue: record.venue,
      venueName: record.venueName,
      day: record.day,
      deadline: record.deadline,
      effect: explained.effect
    )
  }
}
