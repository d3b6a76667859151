import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Training sessions as a list, as one record, and as a receipt.
enum TrainingReports {
  static func list(_ rows: [TrainingRow]) -> Report {
    Report(
      columns: [
        Column("id", Words(zh: "培训号", en: "id")),
        Column("reference", Words(zh: "编号", en: "reference"), presence: .ifRoom),
        Column("zone", Words(zh: "经开区", en: "zone"), presence: .ifRoom),
        Column("venue", Words(zh: "场所", en: "venue")),
        Column("venue_name", Words(zh: "场所名称", en: "venue name"), presence: .ifRoom),
        Column("held_on", Words(zh: "培训日", en: "held on")),
        Column("trainees", Words(zh: "对象", en: "trainees")),
        Column("kind", Words(zh: "类别", en: "kind"), presence: .ifRoom),
        Column("hours", Words(zh: "学时", en: "hours"), .trailing),
        Column("persons", Words(zh: "人数", en: "persons"), .trailing),
        Column("passed", Words(zh: "合格", en: "passed"), .trailing, presence: .ifRoom),
        Column("course", Words(zh: "课程", en: "course"), presence: .ifRoom),
        Column("content", Words(zh: "内容", en: "content")),
        Column("void_on", Words(zh: "作废日", en: "void on"), presence: .ifRoom),
      ],
      rows: rows.map { row in
        [
          Cell(row.id), Cell(row.reference), Cell(row.zone), Cell(row.venue),
          .text(row.venueName), Cell(row.heldOn), trainees(row.trainees), kind(row.kind),
          hours(row.hours.tenths), .integer(row.persons), Cell(row.passed), Cell(row.course),
          .text(row.content), row.voidOn.map { .emphasised(Cell($0)) } ?? .missing,
        ]
      }
    )
  }

  static func record(_ view: TrainingView, notes: [Words]) -> Record {
    Record(
      fields: fields(view.training, venueName: view.venue.name, voidedOn: view.voided?.facts.day)
        + [
          .init(
            Column("evidence", Words(zh: "证据", en: "evidence")),
            .list(view.training.facts.evidence.map { .text($0.name ?? $0.hash.hex) })
          ),
          .init(
            Column("entry", Words(zh: "台账条", en: "entry")),
            .integer(Int(view.recorded.entry))
          ),
          .init(
            Column("recorded_at", Words(zh: "登记时间", en: "recorded at")),
            .text(view.recorded.at.description)
          ),
          .init(
            Column("recorded_by", Words(zh: "登记人", en: "recorded by")),
            Cell(view.recorded.actor)
          ),
        ] + voiding(view.voided),
      notes: notes
    )
  }

  static func receipt(_ kept: KeptTraining) -> Record {
    Record(
      fields: fields(kept.training, venueName: nil, voidedOn: kept.voidedOn) + [
        .init(Column("recorded", Words(zh: "本次写入", en: "recorded now")), .flag(kept.isNew)),
        .init(Column("journal_size", JournalWords.size), .integer(Int(kept.head.size))),
        .init(Column("journal_root", JournalWords.root), .text(kept.head.root.base64)),
      ]
    )
  }

  static func trainees(_ trainees: Trainees) -> Cell {
    .coded(trainees.rawValue, shown: trainees.words)
  }

  static func kind(_ kind: Training.Kind) -> Cell { .coded(kind.rawValue, shown: kind.words) }

  static func hours(_ tenths: Int) -> Cell { .decimal(tenths, places: 1) }

  private static func fields(
    _ training: Training,
    venueName: String?,
    voidedOn: Day?
  ) -> [Record.Field] {
    let attendance = training.attendance
    let names = venueName.map { name in
      [Record.Field(Column("venue_name", Words(zh: "场所名称", en: "venue name")), .text(name))]
    }
    return [
      .init(Column("id", Words(zh: "培训号", en: "id")), Cell(training.id)),
      .init(Column("reference", Words(zh: "编号", en: "reference")), Cell(training.reference)),
      .init(Column("zone", Words(zh: "经开区", en: "zone")), Cell(training.zone)),
      .init(Column("venue", Words(zh: "场所", en: "venue")), Cell(training.venue)),
    ] + (names ?? []) + [
      .init(Column("held_on", Words(zh: "培训日", en: "held on")), Cell(training.facts.day)),
      .init(Column("trainees", Words(zh: "对象", en: "trainees")), trainees(training.trainees)),
      .init(Column("kind", Words(zh: "类别", en: "kind")), kind(training.kind)),
      .init(Column("hours", Words(zh: "学时", en: "hours")), hours(training.hoursTenths)),
      .init(Column("persons", Words(zh: "人数", en: "persons")), .integer(attendance.persons)),
      .init(
        Column("names", Words(zh: "姓名", en: "names")),
        .list(attendance.names.map { .text($0) })
      ),
      .init(Column("passed", Words(zh: "合格", en: "passed")), Cell(training.passed)),
      .init(Column("course", Words(zh: "课程", en: "course")), Cell(training.course)),
      .init(Column("content", Words(zh: "内容", en: "content")), .text(training.content)),
      .init(Column("note", Words(zh: "说明", en: "note")), Cell(training.facts.note)),
      .init(Column("document", Words(zh: "文号", en: "document")), Cell(training.facts.document)),
      .init(
        Column("void_on", Words(zh: "作废日", en: "void on")),
        voidedOn.map { .emphasised(Cell($0)) } ?? .missing
      ),
    ]
  }

  private static func voiding(_ voiding: RecordedTrainingVoiding?) -> [Record.Field] {
    [
      .init(Column("void_by", Words(zh: "作废人", en: "void by")), Cell(voiding?.actor)),
      .init(Column("void_note", Words(zh: "作废理由", en: "why void")), Cell(voiding?.facts.note)),
      .init(
        Column("void_entry", Words(zh: "作废台账条", en: "void entry")),
        Cell(voiding.map { Int($0.entry) })
      ),
    ]
  }
}
