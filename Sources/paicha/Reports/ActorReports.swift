import PaichaModel
import PaichaReports

/// Actors as a list and as one record; the columns are those of the file to import.
enum ActorReports {
  static func list(_ actors: [Actor]) -> Report {
    Report(columns: columns, rows: actors.map(cells))
  }

  static func record(_ actor: Actor) -> Record {
    Record(fields: zip(columns, cells(actor)).map { Record.Field($0, $1) })
  }

  static func words(_ role: Role) -> Words {
    switch role {
    case .inspector: Words(zh: "检查人员", en: "inspector")
    case .unit: Words(zh: "生产经营单位", en: "unit")
    case .handler: Words(zh: "承办人", en: "handler")
    case .lead: Words(zh: "负责人", en: "leading officer")
    case .listingBody: Words(zh: "挂牌督办单位", en: "listing body")
    case .evaluator: Words(zh: "考核人员", en: "evaluator")
    case .admin: Words(zh: "管理员", en: "administrator")
    }
  }

  private static let columns = [
    Column("id", Words(zh: "代号", en: "id")),
    Column("name", Words(zh: "姓名", en: "name")),
    Column("role", Words(zh: "角色", en: "role")),
    Column("department", Words(zh: "部门", en: "department"), presence: .ifRoom),
    Column("zone", Words(zh: "经开区", en: "zone"), presence: .ifRoom),
  ]

  private static func cells(_ actor: Actor) -> [Cell] {
    [
      Cell(actor.id), .text(actor.name), .coded(actor.role.rawValue, shown: words(actor.role)),
      Cell(actor.department), Cell(actor.zone),
    ]
  }
}
