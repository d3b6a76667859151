import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaStore

/// Statements that were sent, as tables.
enum StatementReports {
  static func receipt(
    _ zone: ZoneCode,
    _ period: StatisticsPeriod,
    sentOn day: Day,
    due: StatisticsDue?,
    _ head: JournalHead,
    _ rulebook: Rulebook
  ) -> Record {
    Record(
      fields: fields(zone, period, sentOn: day, due: due, head),
      notes: notes(rulebook)
    )
  }

  /// The day is one that nobody has checked against the law.
  private static func notes(_ rulebook: Rulebook) -> [Words] {
    [UnverifiedParameters.note([.statsQuarterDue], in: rulebook)].compactMap { $0 }
  }

  private static func fields(
    _ zone: ZoneCode,
    _ period: StatisticsPeriod,
    sentOn day: Day,
    due: StatisticsDue?,
    _ head: JournalHead
  ) -> [Record.Field] {
    [
      Record.Field(Column("zone", Words(zh: "经开区", en: "zone")), Cell(zone)),
      Record.Field(Column("period", Words(zh: "统计期", en: "period")), .text(period.description)),
      Record.Field(Column("sent_on", Words(zh: "报送日", en: "sent on")), Cell(day)),
      Record.Field(Column("due_on", Words(zh: "应报送日", en: "due on")), Cell(due?.day)),
      Record.Field(
        Column("days_late", Words(zh: "迟报天数", en: "days late")),
        .integer(late(day, due))
      ),
      Record.Field(Column("journal_size", JournalWords.size), .integer(Int(head.size))),
      Record.Field(Column("journal_root", JournalWords.root), .text(head.root.base64)),
    ]
  }

  static func list(_ facts: [StatementFact], _ rulebook: Rulebook) throws -> Report {
    Report(
      columns: [
        Column("zone", Words(zh: "经开区", en: "zone")),
        Column("period", Words(zh: "统计期", en: "period")),
        Column("sent_on", Words(zh: "报送日", en: "sent on")),
        Column("due_on", Words(zh: "应报送日", en: "due on")),
        Column("days_late", Words(zh: "迟报天数", en: "days late"), .trailing),
        Column("receiver", Words(zh: "报送单位", en: "receiver")),
        Column("document", Words(zh: "文号", en: "document")),
        Column("corrections", Words(zh: "更正次数", en: "corrections"), .trailing),
        Column("entry", Words(zh: "台账条", en: "entry"), .trailing),
      ],
      rows: try facts.map { fact in
        let due = try fact.period.due(by: rulebook)
        return [
          Cell(fact.zone), .text(fact.period.description), Cell(fact.sentOn), Cell(due?.day),
          .integer(late(fact.sentOn, due)), .text(fact.receiver),
          fact.document.map { .text($0) } ?? .missing, .integer(fact.corrections),
          .integer(Int(fact.entry)),
        ]
      },
      notes: notes(rulebook)
    )
  }

  private static func late(_ day: Day, _ due: StatisticsDue?) -> Int {
    due.map { max(0, day.days(since: $0.day)) } ?? 0
  }
}
