import PaichaModel
import PaichaReports
import PaichaStore

/// The internal file: the list for those who keep it, with the identities that were revealed.
enum InternalCreditReport {
  static func report(
    _ rows: [CreditRow],
    revealed: [PersonID: PersonIdentity],
    today: Day
  ) -> Report {
    Report(
      columns: CreditReports.columns + [
        Column("full_name", Words(zh: "姓名", en: "full name")),
        Column("resident_id", Words(zh: "身份证号", en: "resident id")),
        Column("phone", Words(zh: "电话", en: "phone")),
      ],
      rows: rows.map { row in
        let identity = row.person.flatMap { revealed[$0] }
        return CreditReports.cells(row, asOf: today, today: today) + [
          Cell(identity?.name), Cell(identity?.number.text), Cell(identity?.phone),
        ]
      }
    )
  }
}
