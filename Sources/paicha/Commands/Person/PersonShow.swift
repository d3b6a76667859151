import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Shows one person masked, or with `--reveal` who it is.
struct PersonShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看一人；--reveal 查看完整身份（留痕） show one person",
    discussion: """
      --reveal 须有权限（lead、admin）并用 --note 写明事由，先记入台账再显示。
      --reveal needs a role and a purpose; the entry comes before anything is shown.

      例 examples:
        paicha person show K7QX-N1
        paicha person show K7QX-N1 --reveal --note "核对送达回证" --actor zhao.min
      """
  )

  @Argument(help: ArgumentHelp("人员号 person", valueName: "id")) var id: PersonID

  @Flag(help: "查看完整身份，留痕 show who it is, which leaves an entry") var reveal = false

  @Option(help: ArgumentHelp("事由 purpose", valueName: "text"))
  var note: String?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try PlainText.require(note, in: "--note")
    guard reveal || note == nil else {
      throw ValidationError("--note: 与 --reveal 同用, goes with --reveal")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let rulebook = try place.rulebook()
    guard reveal else {
      return try place.console.print(
        try place.reading { book in
          let view = try PersonShow.view(id, book)
          let persons = try place.persons(of: book, rulebook)
          return PersonReports.record(
            view,
            revealed: nil,
            isUnfinished: try persons.isUnfinished(view.row),
            rulebook: rulebook
          )
        }
      )
    }
    let record = try place.writing { book in
      let identity = try place.persons(of: book, rulebook)
        .reveal([id], purpose: note ?? "", on: place.session.today)[id]
      return PersonReports.record(
        try PersonShow.view(id, book),
        revealed: identity,
        isUnfinished: false,
        rulebook: rulebook
      )
    }
    try place.console.print(record)
  }
}

extension PersonShow {
  static func view(_ id: PersonID, _ book: SQLiteBook) throws -> PersonView {
    guard let view = try book.person(id) else { throw ServiceFault.noSuchPerson(id.description) }
    return view
  }
}
