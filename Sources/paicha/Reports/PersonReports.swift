import PaichaModel
import PaichaReports
import PaichaStore

/// Persons as lists and records show them: masked, with everybody who saw who they are.
enum PersonReports {
  static func list(_ rows: [PersonRow]) -> Report {
    Report(
      columns: [
        Column("id", Words(zh: "人员号", en: "id")),
        Column("name", Words(zh: "姓名", en: "name")),
        Column("resident_id", Words(zh: "身份证号", en: "resident id")),
        Column("has_phone", Words(zh: "有电话", en: "has phone")),
        Column("recorded_on", Words(zh: "登记日", en: "recorded on")),
        Column("reveals", Words(zh: "被查看次数", en: "seen"), .trailing),
        Column("forgotten_on", Words(zh: "清除日", en: "forgotten on")),
      ],
      rows: rows.map { row in
        [
          Cell(row.person.id), .text(row.person.maskedName), .text(row.person.maskedNumber),
          .flag(row.person.hasPhone), Cell(row.recordedOn), .integer(row.reveals),
          Cell(row.forgottenOn),
        ]
      }
    )
  }

  static func record(
    _ view: PersonView,
    revealed: PersonIdentity?,
    isUnfinished: Bool,
    rulebook: Rulebook
  ) -> Record {
    let person = view.row.person
    var notes = CreditNotes.parameters(
      [.nameVisibleCharacters, .idVisiblePrefix, .idVisibleSuffix],
      rulebook
    )
    if isUnfinished {
      notes.append(
        Words(
          zh: "清除未完成：密钥文件中仍有此人密钥，请再次执行 paicha person forget \(person.id) --note 事由",
          en: "forgetting is unfinished, the vault still holds the key: run paicha person forget "
            + "\(person.id) --note TEXT again"
        )
      )
    }
    return Record(
      fields: [
        .init(Column("id", Words(zh: "人员号", en: "id")), Cell(person.id)),
        .init(
          Column("name", Words(zh: "姓名", en: "name")),
          .text(revealed?.name ?? person.maskedName)
        ),
        .init(
          Column("resident_id", Words(zh: "身份证号", en: "resident id")),
          .text(revealed?.number.text ?? person.maskedNumber)
        ),
        .init(
          Column("phone", Words(zh: "电话", en: "phone")),
          revealed.map { Cell($0.phone) } ?? (person.hasPhone ? .text("***") : .missing)
        ),
        .init(
          Column("recorded_on", Words(zh: "登记日", en: "recorded on")),
          Cell(view.row.recordedOn)
        ),
        .init(
          Column("forgotten_on", Words(zh: "清除日", en: "forgotten on")),
          Cell(view.row.forgottenOn)
        ),
      ],
      sections: [.init("reveals", reveals(view))],
      notes: notes
    )
  }

  private static func reveals(_ view: PersonView) -> Report {
    Report(
      columns: [
        Column("entry", Words(zh: "台账条", en: "entry"), .trailing),
        Column("at", Words(zh: "时间", en: "at")),
        Column("actor", Words(zh: "查看人", en: "actor")),
        Column("purpose", Words(zh: "事由", en: "purpose")),
      ],
      rows: view.reveals.map { seen in
        [
          .integer(Int(seen.entry)), .text(seen.at.description), Cell(seen.actor),
          .text(seen.reveal.purpose),
        ]
      },
      title: Words(zh: "谁查看过", en: "Who saw it")
    )
  }
}
