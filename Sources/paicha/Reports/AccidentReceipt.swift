import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// The receipt of a step of an accident: its grade and why, how far it was reported, what is owed.
struct AccidentReceipt {
  private let handled: HandledAccident
  private let rulebook: Rulebook

  init(_ handled: HandledAccident, rulebook: Rulebook) {
    self.handled = handled
    self.rulebook = rulebook
  }

  var record: Record {
    let cells = ClockCells(rulebook)
    return Record(
      fields: fields,
      sections: [
        .init("faults", AccidentReports.faults(handled.faults), hidesEmpty: true),
        .init("clocks", ClockTable.started(handled.clocks, cells), hidesEmpty: true),
      ],
      notes: [
        AccidentNotes.outsideWindow(accident),
        handled.event == nil ? AccidentNotes.missing(accident.opening) : nil,
        AccidentNotes.unverified(handled.clocks, in: rulebook),
        ProvisionalNote.words(for: handled.clocks.map(\.due)),
      ]
      .compactMap { $0 }
    )
  }

  private var accident: Accident { handled.accident }

  private var fields: [Record.Field] {
    let minutes = handled.faults.compactMap(\.minutesLate).first
    return [
      .init(Column("id", Words(zh: "事故号", en: "id")), Cell(accident.id)),
      .init(
        Column("state", Words(zh: "状态", en: "state")),
        AccidentReports.state(accident.phase)
      ),
      .init(
        Column("grade", Words(zh: "等级", en: "grade")),
        AccidentReports.grade(accident.grade)
      ),
      .init(
        Column("grade_by", Words(zh: "定级依据", en: "graded by"), presence: .never),
        AccidentReports.criteria(handled.deciding)
      ),
      .init(
        Column("grade_reason", Words(zh: "定级理由", en: "why")),
        .coded(
          AccidentNotes.reason(accident.grade, handled.deciding).en,
          shown: AccidentNotes.reason(accident.grade, handled.deciding)
        )
      ),
    ]
      + AccidentReports.fields(accident.casualties) + [
        .init(
          Column("window_through", Words(zh: "变化定级截止日", en: "regraded through")),
          Cell(accident.opening.windowThrough)
        ),
        .init(
          Column("reached", Words(zh: "已报至", en: "reported up to")),
          AccidentReports.level(accident.reached)
        ),
        .init(
          Column("report_up_to", Words(zh: "应报至", en: "must reach")),
          AccidentReports.level(accident.grade.reportedUpTo)
        ),
        .init(
          Column("investigated_by", Words(zh: "负责调查的级别", en: "level that investigates")),
          AccidentReports.level(accident.grade.investigatedBy)
        ),
        .init(
          Column("late", Words(zh: "本次迟报", en: "this report late")),
          minutes == nil ? .flag(false) : .emphasised(.flag(true))
        ),
        .init(Column("minutes_late", Words(zh: "超时(分钟)", en: "minutes late")), Cell(minutes)),
        .init(Column("journal_size", JournalWords.size), .integer(Int(handled.head.size))),
        .init(Column("journal_root", JournalWords.root), .text(handled.head.root.base64)),
      ]
  }
}
