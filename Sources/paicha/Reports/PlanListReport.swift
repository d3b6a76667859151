import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Emergency plans as a list, and those that are owed and missing.
enum PlanListReport {
  static func list(_ rows: [PlanRow], today: Day) -> Report {
    Report(
      columns: [Column("id", Words(zh: "预案号", en: "id"))] + HolderCells.columns + [
        Column("kind", Words(zh: "类别", en: "kind")),
        Column("name", Words(zh: "预案名称", en: "name")),
        Column("version", Words(zh: "版本", en: "version"), .trailing),
        Column("state", Words(zh: "状态", en: "state")),
        Column("valid_version", Words(zh: "现行版本", en: "in force"), .trailing, presence: .ifRoom),
        Column("number", Words(zh: "预案编号", en: "number"), presence: .ifRoom),
        Column("published_on", Words(zh: "公布日", en: "published on"), presence: .ifRoom),
        Column("filing", Words(zh: "备案", en: "filing")),
        Column("filed_on", Words(zh: "备案日", en: "filed on"), presence: .ifRoom),
        Column("answer_by", Words(zh: "答复期限", en: "answer by"), presence: .ifRoom),
        Column("evaluated_on", Words(zh: "评估日", en: "evaluated on"), presence: .ifRoom),
        Column("cause", Words(zh: "修订情形", en: "cause"), presence: .ifRoom),
      ] + OwedCells.columns,
      rows: rows.map { cells($0, today) }
    )
  }

  private static func cells(_ row: PlanRow, _ today: Day) -> [Cell] {
    let filing = row.inForce?.filing
    return [Cell(row.id)]
      + HolderCells.cells(row.holder, zone: row.zone, name: row.venueName) + [
        PlanCells.kind(row.kind), .text(row.name), .integer(row.version),
        PlanCells.state(row.phase), Cell(row.inForce?.version), Cell(row.inForce?.number),
        Cell(row.inForce?.publishedOn),
        row.inForce == nil ? .missing : PlanCells.filing(filing, today: today),
        Cell(PlanCells.filedOn(filing)), PlanCells.answerBy(filing),
        Cell(row.inForce?.evaluatedOn), PlanCells.cause(row.cause),
      ] + OwedCells.cells(answered(row, today) ? nil : row.owed, today: today)
  }

  static func missing(_ missing: MissingPlans, _ rulebook: Rulebook) -> Report {
    Report(
      columns: HolderCells.columns + [
        Column("venue_kind", Words(zh: "场所类型", en: "kind of venue"), presence: .ifRoom),
        Column("crowded", Words(zh: "人员密集", en: "crowded"), presence: .ifRoom),
        Column("crowded_by", Words(zh: "认定来源", en: "crowded by"), presence: .never),
        Column("plan", Words(zh: "欠缺预案", en: "missing plan")),
        Column("duty", Words(zh: "义务", en: "duty")),
        Column("basis", Words(zh: "依据", en: "basis"), presence: .ifRoom),
        Column("status", Words(zh: "核实", en: "status")),
      ],
      rows: missing.rows.map(cells),
      title: Words(zh: "应有而没有现行版本的预案", en: "Plans owed and not in force"),
      notes: notes(missing, rulebook)
    )
  }

  private static func cells(_ row: MissingPlan) -> [Cell] {
    let holder = row.holder
    return HolderCells.cells(holder.holder, zone: holder.zone, name: holder.name) + [
      holder.venueKind.map { .coded($0.rawValue, shown: $0.words) } ?? .missing,
      holder.isCrowded.map { .flag($0) } ?? .missing,
      holder.isCrowded == nil ? .missing : DutyCells.crowdedBy(holder.isCrowdedRegistered),
      PlanCells.kind(row.kind), .coded(row.duty.code, shown: row.duty.words),
      .text(row.duty.basis), DutyCells.status(row.duty.status),
    ]
  }

  private static func notes(_ missing: MissingPlans, _ rulebook: Rulebook) -> [Words] {
    let sizes = UnverifiedParameters.note(Array(missing.sizeParameters), in: rulebook)
    var notes = [sizes].compactMap { $0 }
    if missing.rows.contains(where: { $0.duty.status == .unverified }) {
      notes.append(DutyCells.unverified)
    }
    if missing.venuesOfUnknownSize > 0 {
      let count = missing.venuesOfUnknownSize
      notes.append(
        Words(
          zh: "另有 \(count) 个场所未登记从业人数，是否中型以上不明，可能还欠预案：paicha venue import",
          en: "venues without staff in the register: \(count); they may owe more by their size: "
            + "paicha venue import"
        )
      )
    }
    return notes
  }

  /// Whether what is owed first is an answer that silence has given.
  private static func answered(_ row: PlanRow, _ today: Day) -> Bool {
    guard let clock = row.owed?.clock, clock.kind == .planFilingCheck else { return false }
    return !clock.due.isProvisional && clock.due.day < today
  }
}
