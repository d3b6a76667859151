import PaichaModel
import PaichaReports
import PaichaStore

/// One listing on one screen: subject, penalty, term, authorities, clocks, steps, what may follow.
struct CreditScreen {
  let view: CreditView
  let today: Day
  let rules: CreditRules

  private var listing: CreditListing { view.listing }
  private var rulebook: Rulebook { rules.clocks.rulebook }

  var record: Record {
    let cells = ClockCells(rulebook)
    return Record(
      fields: CreditSubjectFields.fields(listing.subject) + cause + standing,
      sections: [
        .init("grounds", grounds),
        .init("periods", periods, hidesEmpty: true),
        .init("receivers", receivers, hidesEmpty: true),
        .init(
          "clocks",
          ClockTable(rows: view.clocks, today: today, cells: cells).report,
          hidesEmpty: true
        ),
        .init("steps", CreditStepReport.report(view)),
        .init("next", CreditNext.report(listing, on: today), hidesEmpty: true),
      ],
      title: Words(zh: "严重失信主体：\(listing.id)", en: "Credit list: \(listing.id)"),
      notes: cells.notes(view.clocks.map(\.clock)) + CreditNotes.grounds(listing, rulebook)
        + (listing.record.map { CreditNotes.decision($0.decision, rulebook) } ?? [])
    )
  }

  private var cause: [Record.Field] {
    let penalty = listing.opening.penalty
    return [
      .init(Column("penalty", Words(zh: "处罚决定", en: "penalty")), .text(penalty.number)),
      .init(
        Column("authority", Words(zh: "处罚和列入部门", en: "authority")),
        .text(penalty.authority)
      ),
      .init(Column("penalty_on", Words(zh: "处罚日", en: "penalty on")), Cell(penalty.decidedOn)),
      .init(
        Column("penalty_final_on", Words(zh: "处罚生效日", en: "penalty final on")),
        Cell(listing.record?.decision.penaltyFinalOn ?? penalty.finalOn)
      ),
      .init(
        Column("fine_yuan", Words(zh: "罚款（元）", en: "fine, yuan")),
        penalty.fineFen.map { .decimal($0, places: 2) } ?? .missing
      ),
      .init(
        Column("hazard", Words(zh: "隐患", en: "hazard")),
        Cell(penalty.hazard?.description)
      ),
      .init(
        Column("accidents", Words(zh: "事故", en: "accidents")),
        .list(listing.opening.accidents.map { .text($0.description) })
      ),
      .init(Column("venue", Words(zh: "场所", en: "venue")), Cell(view.venue?.code)),
      .init(Column("zone", Words(zh: "经开区", en: "zone")), Cell(listing.opening.zone)),
    ]
  }

  private var standing: [Record.Field] {
    let record = listing.record
    return [
      .init(Column("state", Words(zh: "状态", en: "state")), CreditCells.state(listing.phase)),
      .init(
        Column("listed", Words(zh: "列入中（\(today)）", en: "listed on \(today)")),
        CreditCells.listed(listing.isListed(on: today))
      ),
      .init(
        Column("decision", Words(zh: "列入决定", en: "decision")),
        Cell(record?.decision.number)
      ),
      .init(Column("decided_on", Words(zh: "决定日", en: "decided on")), Cell(record?.decision.day)),
      .init(Column("contact", Words(zh: "联系方式", en: "contact")), Cell(record?.contact)),
      .init(Column("served_on", Words(zh: "送达日", en: "served on")), Cell(record?.servedOn)),
      .init(
        Column("entered_on", Words(zh: "录入系统日", en: "entered on")),
        Cell(record?.enteredOn)
      ),
      .init(
        Column("published_on", Words(zh: "公布日", en: "published on")),
        Cell(record?.publication?.since)
      ),
      .init(
        Column("withdrawn_on", Words(zh: "撤下日", en: "withdrawn on")),
        Cell(record?.publication?.withdrawnOn)
      ),
      .init(
        Column("removable_from", Words(zh: "可申请提前移出", en: "removal from")),
        Cell(record.flatMap { try? rules.removableFrom($0) })
      ),
      .init(
        Column("term_ends_on", Words(zh: "列入期限至", en: "term ends on")),
        Cell(record?.termEndsOn)
      ),
      .init(
        Column("objection_since", Words(zh: "异议待答复", en: "objection since")),
        Cell(listing.objectionSince)
      ),
    ]
  }

  private var grounds: Report {
    Report(
      columns: [
        Column("code", Words(zh: "情形", en: "code")),
        Column("ground", Words(zh: "列入情形", en: "ground")),
        Column("edition", Words(zh: "版本", en: "edition"), presence: .ifRoom),
        Column("support", Words(zh: "佐证", en: "support")),
        Column("basis", Words(zh: "依据", en: "basis"), presence: .ifRoom),
        Column("status", Words(zh: "核实", en: "status")),
      ],
      rows: listing.opening.grounds.map { applied in
        let ground = rules.ground(applied.code)
        return [
          .text(applied.code), ground.map { .coded($0.words.en, shown: $0.words) } ?? .missing,
          .text(applied.edition), .coded(applied.support.rawValue, shown: applied.support.words),
          Cell(ground?.basis), ground.map { CreditCells.status($0.status) } ?? .missing,
        ]
      },
      title: Words(zh: "列入情形", en: "Grounds")
    )
  }

  private var periods: Report {
    Report(
      columns: [
        Column("from", Words(zh: "自", en: "from")),
        Column("through", Words(zh: "至（含）", en: "through")),
      ],
      rows: listing.record?.periods.map { [Cell($0.from), Cell($0.through)] } ?? [],
      title: Words(zh: "列入期间", en: "Listed")
    )
  }

  private var receivers: Report {
    let record = listing.record
    return Report(
      columns: [
        Column("receiver", Words(zh: "惩戒单位", en: "authority")),
        Column("measures", Words(zh: "措施", en: "measures")),
        Column("told", Words(zh: "已告知", en: "told")),
        Column("told_on", Words(zh: "告知日", en: "told on")),
        Column("acknowledged_on", Words(zh: "回执日", en: "acknowledged on")),
        Column("owed", Words(zh: "待办", en: "open")),
      ],
      rows: (record?.decision.receivers ?? []).map { receiver in
        let told = record?.told[receiver]
        let measures = record?.decision.measures.filter { $0.receiver == receiver } ?? []
        return [
          .text(receiver),
          .list(
            measures.map { item in
              .coded(item.code, shown: rules.measure(item.code)?.words ?? Words(same: item.code))
            }
          ),
          told.map { CreditCells.told($0.kind) } ?? .missing, Cell(told?.day),
          Cell(told?.acknowledgedOn), CreditCells.owed(listing.owed(to: receiver, on: today)),
        ]
      },
      title: Words(zh: "联合惩戒单位", en: "Authorities")
    )
  }
}
