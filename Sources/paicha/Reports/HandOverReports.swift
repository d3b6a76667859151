import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// What authorities are told, as the file that goes to them and as the list of what is open.
enum HandOverReports {
  /// The file for one authority: subject, grounds, measures, term, decision and contact.
  static func file(
    _ notices: [HandedOver.Notice],
    to receiver: String,
    rules: CreditRules,
    identities: CreditIdentities
  ) -> Report {
    Report(
      columns: columns,
      rows: notices.map { cells($0, receiver, rules, identities) }
    )
  }

  private static let columns = [
    Column("notice", Words(zh: "事项", en: "notice")),
    Column("listing", Words(zh: "列入号", en: "listing")),
    Column("subject", Words(zh: "主体类别", en: "subject"), presence: .ifRoom),
    Column("name", Words(zh: "名称", en: "name")),
    Column("uscc", Words(zh: "统一社会信用代码", en: "credit code"), presence: .ifRoom),
    Column("resident_id", Words(zh: "身份证号", en: "resident id"), presence: .never),
    Column("post", Words(zh: "责任身份", en: "post"), presence: .never),
    Column("unit_name", Words(zh: "所在单位", en: "unit"), presence: .never),
    Column("unit_uscc", Words(zh: "单位信用代码", en: "unit's credit code"), presence: .never),
    Column("former_names", Words(zh: "曾用名", en: "former names"), presence: .never),
    Column("grounds", Words(zh: "列入情形", en: "grounds"), presence: .ifRoom),
    Column("grounds_text", Words(zh: "情形内容", en: "grounds in words"), presence: .never),
    Column("measures", Words(zh: "惩戒措施", en: "measures"), presence: .never),
    Column("measures_text", Words(zh: "措施内容", en: "measures in words"), wraps: true),
    Column("decision", Words(zh: "列入决定", en: "decision"), presence: .ifRoom),
    Column("decided_on", Words(zh: "决定日", en: "decided on"), presence: .never),
    Column("listed_from", Words(zh: "列入日", en: "listed from"), presence: .never),
    Column("term_ends_on", Words(zh: "期限至", en: "term ends")),
    Column("state", Words(zh: "状态", en: "state"), presence: .ifRoom),
    Column("ended_on", Words(zh: "结束日", en: "ended on"), presence: .never),
    Column("authority", Words(zh: "列入部门", en: "authority"), presence: .never),
    Column("contact", Words(zh: "联系方式", en: "contact"), presence: .never),
  ]

  private static func cells(
    _ notice: HandedOver.Notice,
    _ receiver: String,
    _ rules: CreditRules,
    _ identities: CreditIdentities
  ) -> [Cell] {
    let listing = notice.listing
    let record = listing.record
    let grounds = listing.opening.grounds.map(\.code)
    let measures = record?.decision.measures.filter { $0.receiver == receiver }.map(\.code) ?? []
    return [.coded(notice.kind.rawValue, shown: notice.kind.words), Cell(listing.id)]
      + identities.cells(listing.subject) + [
        .list(grounds.map { .text($0) }),
        .list(grounds.compactMap { rules.ground($0) }.map { .text($0.words.zh) }),
        .list(measures.map { .text($0) }),
        .list(measures.compactMap { rules.measure($0) }.map { .text($0.words.zh) }),
        Cell(record?.decision.number), Cell(record?.decision.day), Cell(record?.servedOn),
        Cell(record?.termEndsOn), CreditCells.state(listing.phase), Cell(listing.endedOn),
        .text(listing.opening.authority), Cell(record?.contact),
      ]
  }

  /// Who has still to be told or to acknowledge, by authority.
  static func owed(_ rows: [OwedNoticeRow], on today: Day) -> Report {
    Report(
      columns: [
        Column("receiver", Words(zh: "惩戒单位", en: "authority")),
        Column("listing", Words(zh: "列入号", en: "listing")),
        Column("subject", Words(zh: "主体类别", en: "subject")),
        Column("name", Words(zh: "名称", en: "name")),
        Column("owed", Words(zh: "待办", en: "open")),
        Column("since", Words(zh: "告知日", en: "told on")),
        Column("days", Words(zh: "已等待天数", en: "days since"), .trailing),
        Column("authority", Words(zh: "列入部门", en: "listed by"), presence: .ifRoom),
      ],
      rows: rows.map { row in
        var since: Day?
        if case .receipt(_, let day) = row.notice { since = day }
        return [
          .text(row.receiver), Cell(row.credit), CreditCells.kind(row.kind), .text(row.name),
          CreditCells.owed(row.notice), Cell(since), Cell(since.map { today.days(since: $0) }),
          .text(row.authority),
        ]
      },
      title: Words(zh: "尚待告知或回执", en: "Still to be told or acknowledged")
    )
  }
}
