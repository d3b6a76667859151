import PaichaModel
import PaichaReports

/// Who is listed, as fields of a record; a person shows masked.
enum CreditSubjectFields {
  static func fields(_ subject: CreditSubject) -> [Record.Field] {
    let kind = Record.Field(
      Column("subject", Words(zh: "主体类别", en: "subject")),
      CreditCells.kind(subject.kind)
    )
    let name = Record.Field(Column("name", Words(zh: "名称", en: "name")), .text(subject.name))
    switch subject {
    case .enterprise(let enterprise):
      return [
        kind, name,
        .init(
          Column("uscc", Words(zh: "统一社会信用代码", en: "credit code")),
          .text(enterprise.creditCode)
        ),
        .init(
          Column("former_names", Words(zh: "曾用名", en: "former names")),
          .list(enterprise.formerNames.map { .text($0) })
        ),
        .init(Column("address", Words(zh: "地址", en: "address")), Cell(enterprise.address)),
      ]
    case .person(let person):
      return [
        kind, name,
        .init(Column("person", Words(zh: "人员号", en: "person")), .text(person.id.description)),
        .init(Column("post", Words(zh: "责任身份", en: "post")), CreditCells.post(person.post)),
        .init(Column("unit_name", Words(zh: "所在单位", en: "unit")), Cell(person.unit?.name)),
        .init(
          Column("unit_uscc", Words(zh: "单位信用代码", en: "unit's credit code")),
          Cell(person.unit?.creditCode)
        ),
      ]
    }
  }
}
