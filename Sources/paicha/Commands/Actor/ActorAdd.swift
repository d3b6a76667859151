import ArgumentParser
import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Registers one actor.
struct ActorAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "登记一名操作人 register an actor",
    discussion: """
      角色 roles: inspector 检查人员, unit 生产经营单位, handler 承办人, lead 负责人,
      listing_body 挂牌督办单位, evaluator 考核人员, admin 管理员

      例 example:
        paicha actor add zhang.wei --name 张伟 --role inspector --actor admin
      """
  )

  @Argument(help: ArgumentHelp("代号 id, such as zhang.wei", valueName: "id"))
  var id: ActorID

  @Option(help: ArgumentHelp("姓名 name", valueName: "name")) var name: String
  @Option(help: ArgumentHelp("角色 role", valueName: "role")) var role: Role
  @Option(help: ArgumentHelp("部门 department", valueName: "name")) var department: String?
  @Option(help: ArgumentHelp("所属经开区 zone", valueName: "code")) var zone: ZoneCode?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try PlainText.require(name, in: "--name")
    try PlainText.require(department, in: "--department")
  }

  func run() throws {
    let place = try Workplace(global)
    let actor = Actor(id: id, name: name, role: role, department: department, zone: zone)
    let record = try place.writing { book in
      let isNew = try book.actor(id) == nil
      try Registration(store: book, session: place.session).add(actor)
      return try ActorReports.record(actor).registered(isNew: isNew, at: book.head())
    }
    try place.console.print(record)
  }
}
