public import ArgumentParser
public import PaichaModel
import PaichaStore

extension Zone.Status: ExpressibleByArgument {}

/// Lists zones.
struct ZoneList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "查询经开区 list zones",
    discussion: """
      例 examples:
        paicha zone list --region west
        paicha zone list --province 江苏 --status active --format csv > zones.csv
      """
  )

  @Option(help: ArgumentHelp("区域 east, central or west", valueName: "region"))
  var region: Region?

  @Option(help: ArgumentHelp("省份，如 江苏 province, as registered", valueName: "name"))
  var province: String?

  @Option(help: ArgumentHelp("状态 active or exited", valueName: "status"))
  var status: Zone.Status?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let filter = ZoneFilter(region: region, province: province)
    let zones = try place.reading { try $0.zones(filter) }
      .filter { status == nil || $0.status == status }
    try place.console.print(ZoneReports.list(zones))
    guard zones.isEmpty, filter == ZoneFilter(), status == nil else { return }
    place.console.say(
      Words(
        zh: "尚未登记经开区：paicha zone import --national",
        en: "no zones yet: paicha zone import --national"
      )
    )
  }
}
