import ArgumentParser
import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Registers one venue.
struct VenueAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "登记一个场所 register a venue",
    discussion: """
      没有自己的编号时由账套编号。Without a code the book gives the next number.

      例 examples:
        paicha venue add MALL-01 --name 示范购物中心 --kind complex --zone 11101001
        paicha venue add --name 东区便利店 --kind retail --no-crowded-place
      """
  )

  @Argument(help: ArgumentHelp("编号 code (default: the book's next number)", valueName: "code"))
  var code: VenueCode?

  @Option(help: ArgumentHelp("名称 name", valueName: "name")) var name: String

  @Option(
    help: ArgumentHelp(
      "类型 retail 商贸流通, exhibition 会展, office 商务楼宇, complex 商业综合体, other 其他",
      valueName: "kind"
    )
  )
  var kind: VenueKind

  @OptionGroup var details: VenueDetails
  @OptionGroup var global: GlobalOptions

  func validate() throws { try PlainText.require(name, in: "--name") }

  func run() throws {
    let place = try Workplace(global)
    let (record, warning) = try place.writing { book in
      let registration = Registration(store: book, session: place.session)
      let isNew: Bool
      let venue: Venue
      let warning: RegisterWarning?
      if let code {
        venue = details.venue(code, name: name, kind: kind)
        isNew = try book.venue(code) == nil
        warning = try registration.add(venue)
      } else {
        isNew = true
        (venue, warning) = try registration.addNumbered {
          details.venue($0, name: name, kind: kind)
        }
      }
      let record = try VenueReports.record(venue).registered(isNew: isNew, at: book.head())
      return (record, warning)
    }
    if let warning { place.console.say(RegisterReceiptReport.words(warning)) }
    try place.console.print(record)
  }
}
