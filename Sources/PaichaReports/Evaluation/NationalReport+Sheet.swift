import PaichaModel

extension NationalReport {
  /// The sheet: head, regions, ranked zones by region, those apart, the last, majors and notes.
  public var sheet: Sheet {
    Sheet(
      title: Words(
        zh: "\(year) 年度国家级经开区安全生产评价报告",
        en: "Safety evaluation of national development zones, \(year)"
      ),
      label: EvaluationWords.label,
      blocks: [.fields(head)] + regionBlocks + Region.allCases.flatMap(rankedBlocks)
        + apartBlocks + tailBlocks
        + Sheet.Block.section(
          majors.report(
            asOf: asOf,
            zoneNames: Dictionary(
              zones.map { ($0.code, $0.name) },
              uniquingKeysWith: { first, _ in first }
            )
          )
        )
        + [.heading(Words(zh: "说明", en: "Notes")), .notes(notes)]
        + Sheet.Block.section(EvaluationWords.unverified(unverified, of: rulebook))
    )
  }

  private var head: [Record.Field] {
    [
      field(Words(zh: "评价年度", en: "year"), .integer(year)),
      field(Words(zh: "截至日", en: "as of"), Cell(asOf)),
      field(Words(zh: "登记的经开区", en: "zones registered"), .integer(zones.count)),
      field(
        Words(zh: "纳入评价", en: "zones evaluated"),
        .integer(Set(evaluations.map(\.zone.code)).count)
      ),
      field(Words(zh: "参评并有得分", en: "ranked with a score"), .integer(ranked.count)),
      field(Words(zh: "规则库", en: "rulebook"), .text(rulebook.title)),
      field(Words(zh: "台账条数", en: "journal size"), .integer(Int(journalSize))),
      field(Words(zh: "台账根哈希", en: "journal root"), .text(journalRoot)),
    ]
  }

  private func field(_ title: Words, _ cell: Cell) -> Record.Field {
    Record.Field(Column("", title), cell)
  }

  private var notes: [Words] {
    let withoutRecords = counted.count { $0.outcome == .withoutRecords }
    let provisional = counted.reduce(0) { $0 + $1.tally.provisional }
    let prefilled = counted.reduce(0) { $0 + $1.tally.generalPrefilled + $1.tally.majorPrefilled }
    return [EvaluationWords.unfinished(year: year, asOf: asOf)].compactMap { $0 } + [
      Words(
        zh: "排名限本账套中参评的经开区，分区域进行，同分并列取前；平均分只计参评并有得分的。",
        en: "Ranks are within a region, among the ranked zones of this book, equal scores sharing "
          + "the better one; means are of ranked zones with a score."
      ),
      Words(
        zh: "没有场所在口径内的经开区 \(withoutVenues.count) 个，当年没有记录的 \(withoutRecords) 个，"
          + "均不评判；已退出的 \(exited.count) 个未列。",
        en: "\(withoutVenues.count) zones have no venue in scope, \(withoutRecords) no records of "
          + "the year: nothing is said of them; \(exited.count) exited zones are left out."
      ),
      Words(
        zh: "到期隐患中期限由规则库默认值预填（未核实）的 \(prefilled) 条；"
          + "期限暂定（放假安排未公布）、未计入的 \(provisional) 条。",
        en: "\(prefilled) hazards due have deadlines prefilled from the rulebook (unverified); "
          + "\(provisional) have provisional ones and are not counted."
      ),
      Words(
        zh: "各区明细和溯源：paicha evaluate report --year \(year) --zone 代码",
        en: "One zone in full: paicha evaluate report --year \(year) --zone CODE"
      ),
    ]
  }
}
