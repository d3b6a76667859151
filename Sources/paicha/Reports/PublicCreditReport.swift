import PaichaModel
import PaichaReports
import PaichaStore

/// The public file: what may be public of those who are listed and published, persons masked.
///
/// It is built from the names of its columns, so that nothing internal can come in by itself.
enum PublicCreditReport {
  static let columns = [
    Column("name", Words(zh: "名称", en: "name")),
    Column("subject", Words(zh: "主体类别", en: "subject")),
    Column("uscc", Words(zh: "统一社会信用代码", en: "credit code")),
    Column("resident_id_masked", Words(zh: "身份证号（掩码）", en: "resident id, masked")),
    Column("unit_name", Words(zh: "所在单位", en: "unit"), presence: .ifRoom),
    Column("address", Words(zh: "地址", en: "address"), presence: .ifRoom),
    Column("grounds", Words(zh: "列入情形", en: "grounds")),
    Column("grounds_text", Words(zh: "情形内容", en: "grounds in words"), presence: .ifRoom),
    Column("penalty", Words(zh: "处罚决定", en: "penalty"), presence: .ifRoom),
    Column("decision", Words(zh: "列入决定", en: "decision")),
    Column("decided_on", Words(zh: "决定日", en: "decided on")),
    Column("authority", Words(zh: "列入部门", en: "authority")),
    Column("published_on", Words(zh: "公布日", en: "published on"), presence: .ifRoom),
    Column("term_ends_on", Words(zh: "期限至", en: "term ends on")),
  ]

  static func cells(
    _ row: CreditRow,
    masked: [PersonID: String],
    rulebook: Rulebook
  ) -> [Cell] {
    let grounds = rulebook.creditGrounds.filter { row.grounds.contains($0.code) }
    return [
      .text(row.name), CreditCells.kind(row.kind), Cell(row.creditCode),
      Cell(row.person.flatMap { masked[$0] }), Cell(row.unit?.name), Cell(row.address),
      .list(row.grounds.map { .text($0) }), .list(grounds.map { .text($0.words.zh) }),
      .text(row.penalty), Cell(row.decision?.number), Cell(row.decision?.day),
      .text(row.authority), Cell(row.publishedOn), Cell(row.termEndsOn),
    ]
  }

  static func title(on day: Day) -> Words {
    Words(zh: "安全生产严重失信主体名单（\(day)）", en: "Credit list, safety (\(day))")
  }

  static func notes(_ rulebook: Rulebook) throws -> [Words] {
    CreditNotes.parameters(
      [.idVisiblePrefix, .idVisibleSuffix, .nameVisibleCharacters, .creditTermAnchor],
      rulebook
    )
  }
}
