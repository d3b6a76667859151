import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// The working calendar: its years, what an import did, a single due day.
enum CalendarReports {
  static func due(_ due: DueDay) -> Record {
    Record(fields: [
      .init(Column("due_on", Words(zh: "到期日", en: "due on")), Cell(due.day)),
      .init(Column("provisional", Words(zh: "暂定", en: "provisional")), .flag(due.isProvisional)),
    ])
  }

  /// The embedded years and those of the book, which win.
  static func list(_ embedded: WorkCalendar, added: [CalendarYear]) -> Report {
    let calendar = embedded.adding(added)
    return Report(
      columns: [
        Column("year", Words(zh: "年份", en: "year"), .trailing),
        Column("off_days", Words(zh: "放假日", en: "days off"), .trailing),
        Column("work_days", Words(zh: "调休上班日", en: "make-up workdays"), .trailing),
        Column("held_in", Words(zh: "来自", en: "held in")),
        Column("source", Words(zh: "出处", en: "source")),
      ],
      rows: calendar.announcedYears.sorted().map { year in
        let days = calendar.exceptions(of: year)
        let own = added.last { $0.year == year }
        return [
          .integer(year), .integer(days.count { $0.kind == .off }),
          .integer(days.count { $0.kind == .work }),
          own == nil
            ? .coded("program", shown: Words(zh: "内置", en: "program"))
            : .coded("book", shown: Words(zh: "账套", en: "book")),
          .text(own?.source ?? "schema/calendar-cn.csv"),
        ]
      },
      notes: calendar.announcedYears.max().map { last in
        [
          Words(
            zh: "\(last) 年以后到期的为暂定；补入：paicha rules calendar import FILE",
            en: "days due after \(last) are provisional; add: paicha rules calendar import FILE"
          )
        ]
      } ?? []
    )
  }

  static func receipt(_ receipt: CalendarReceipt, file: String, isDryRun: Bool) -> Record {
    func years(_ years: [Int]) -> Cell { .list(years.map { .integer($0) }) }
    return Record(fields: [
      .init(Column("file", Words(zh: "文件", en: "file")), .text(file)),
      .init(Column("dry_run", Words(zh: "只试算", en: "dry run")), .flag(isDryRun)),
      .init(Column("added", Words(zh: "加入的年份", en: "years added")), years(receipt.added)),
      .init(
        Column("unchanged", Words(zh: "已有且相同", en: "years known already")),
        years(receipt.unchanged)
      ),
      .init(
        Column("hazards_settled", Words(zh: "核定的隐患期限", en: "hazard deadlines settled")),
        .integer(receipt.hazardsSettled)
      ),
      .init(
        Column("clocks_settled", Words(zh: "核定的其他期限", en: "clocks settled")),
        .integer(receipt.clocksSettled)
      ),
      .init(Column("journal_size", JournalWords.size), .integer(Int(receipt.head.size))),
      .init(Column("journal_root", JournalWords.root), .text(receipt.head.root.base64)),
    ])
  }

  /// What looks wrong with a year, though it may be meant.
  static func doubts(_ year: CalendarYear) -> [Words] {
    let off = Set(year.exceptions.filter { $0.kind == .off }.map(\.day))
    let feasts = [(1, 1), (10, 1)].compactMap { Day(year: year.year, month: $0.0, day: $0.1) }
    let missing = feasts.filter { !off.contains($0) }.map { day in
      Words(
        zh: "警告：\(day) 未列为放假，\(year.year) 年的安排是否完整？",
        en: "warning: \(day) is not off: is the notice of \(year.year) complete?"
      )
    }
    let needless = year.exceptions.filter { $0.kind == .work && !$0.day.isWeekend }.map { entry in
      Words(
        zh: "警告：\(entry.day) 本是工作日，列为上班是否有误？",
        en: "warning: \(entry.day) is a weekday and works anyway: is the day right?"
      )
    }
    return missing + needless
  }
}
