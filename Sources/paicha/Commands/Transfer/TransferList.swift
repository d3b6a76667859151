import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Lists transfers, open ones first.
struct TransferList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "查询移送：未办结在前 list transfers, open ones first",
    discussion: """
      例 examples:
        paicha transfer list --open --to fire
        paicha transfer list --hazard K7QX-H128 --format json
      """
  )

  @Flag(help: "只列未办结 open only") var open = false

  @Option(help: ArgumentHelp("接收部门 receiver", valueName: "receiver"))
  var to: Receiver?

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("隐患号 hazard", valueName: "id"))
  var hazard: HazardID?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rows = try place.reading { book in
      if let zone, try book.zone(zone) == nil { throw ServiceFault.noSuchZone(zone.text) }
      if let hazard { _ = try book.requiredHazard(hazard) }
      var filter = TransferFilter()
      filter.isOpenOnly = open
      filter.receiver = to
      filter.zone = zone
      filter.hazard = hazard
      return try book.transfers(filter)
    }
    try place.console.print(TransferReports.list(rows, today: place.session.today))
  }
}
