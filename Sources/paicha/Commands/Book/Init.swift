import ArgumentParser
import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Makes a new book.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "新建账套 make a new book, with the actor admin",
    discussion: """
      例 example:
        paicha init --book zone.db --name "示范区安全隐患账套"
      """
  )

  @Option(help: ArgumentHelp("账套代号：4 位 origin: 4 characters of base 32", valueName: "code"))
  var origin: String?

  @Option(help: ArgumentHelp("账套名称 name of the book", valueName: "name"))
  var name: String = "Paicha"

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let origin, Origin(origin) == nil {
      throw ValidationError("--origin \(origin): 4 of 0-9 A-Z without I L O U")
    }
    guard Text.isPlain(name, maximumBytes: 200) else {
      throw ValidationError("--name: 1-200 bytes, no control characters")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let origin = origin.flatMap { Origin($0) } ?? Origin(randomBits: Surroundings.randomBits)
    let book = Book(origin: origin, name: name)
    let store = try BookCreation.create(
      path: place.bookPath,
      book: book,
      at: Surroundings.clock()
    )
    let head = try store.head()
    try store.close()
    try place.console.print(
      Record(fields: [
        .init(Column("book", Words(zh: "账套", en: "book")), .text(place.bookPath)),
        .init(Column("origin", Words(zh: "代号", en: "origin")), .text(origin.description)),
        .init(Column("name", Words(zh: "名称", en: "name")), .text(name)),
        .init(Column("actor", Words(zh: "首个操作人", en: "first actor")), .text("admin")),
        .init(Column("key", Words(zh: "签名密钥", en: "signing key")), .text(place.key.path)),
        .init(Column("journal_size", JournalWords.size), .integer(Int(head.size))),
        .init(Column("journal_root", JournalWords.root), .text(head.root.base64)),
      ])
    )
    place.console.say(
      Words(
        zh: "下一步：paicha zone import --national --actor admin，再 paicha venue import FILE",
        en: "next: paicha zone import --national --actor admin, then paicha venue import FILE"
      )
    )
  }
}
