import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Lists the running clocks: what is owed, by whom, until when.
struct Due: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "到期事项：逾期最久在前 the agenda of running clocks, most late first",
    discussion: """
      演练、培训按周期应办的事项由规则库和已有记录推算，责任主体每项一行。
      What is owed period by period, such as drills, follows from the rulebook and
      what is on record: one row a duty of each venue.
      写明 --actor 时，只列该人角色在其经开区内应办的事项（PAICHA_ACTOR 不限制）。
      With --actor written out, only what that actor's role owes, in its zone if
      it has one; PAICHA_ACTOR narrows nothing.

      例 examples:
        paicha due --within 10
        paicha due --role listing_body --zone 11101001
        paicha due --actor tian.li --format csv > due.csv
      """
  )

  @Option(help: ArgumentHelp("几天内到期，含已逾期 due within so many days", valueName: "days"))
  var within: Int?

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("场所 venue", valueName: "code"))
  var venue: VenueCode?

  @Option(help: ArgumentHelp("责任角色 role that owes it", valueName: "role"))
  var role: Role?

  @Option(
    help: ArgumentHelp("只列一类事项，如 drill_hold one kind of clock", valueName: "kind")
  )
  var what: ClockKind?

  @Option(help: ArgumentHelp("最多条数 at most", valueName: "n"))
  var limit: Int?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError("--limit \(limit): 应大于 0, should be at least 1")
    }
    if let within, within < 0 {
      throw ValidationError("--within \(within): 不应为负, should not be negative")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let most = limit ?? (global.format == .table ? 200 : nil)
    let count = try place.printAgenda { try filter(for: place, in: $0, most: most) }
    if limit == nil, count == most { place.console.say(Due.cut(count)) }
  }

  private func filter(
    for place: Workplace,
    in book: any BookReading,
    most: Int?
  ) throws -> AgendaFilter {
    var filter = AgendaFilter()
    filter.through = within.map { place.session.today.advanced(by: $0) }
    filter.zone = zone
    filter.venue = venue
    filter.owner = role
    filter.kind = what
    filter.limit = most
    guard let name = global.actor else { return filter }
    let id = ActorID(unchecked: name)
    guard let actor = try book.actor(id) else { throw ServiceFault.unknownActor(id) }
    filter.zone = zone ?? actor.zone
    filter.owner = role ?? actor.role
    if role == nil, !ClockKind.allCases.contains(where: { $0.owner == actor.role }) {
      place.console.say(Due.owesNothing(actor))
    }
    return filter
  }

  private static func cut(_ count: Int) -> Words {
    Words(
      zh: "只列前 \(count) 条；更多：--limit N，或 --format csv",
      en: "the first \(count) only; more: --limit N, or --format csv"
    )
  }

  private static func owesNothing(_ actor: Actor) -> Words {
    Words(
      zh: "\(actor.id)（\(actor.role.rawValue)）没有应办的期限事项；不写 --actor 可看全部",
      en: "\(actor.id) (\(actor.role.rawValue)) owes nothing by a clock; leave out --actor for all"
    )
  }
}
