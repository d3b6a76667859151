import ArgumentParser
import PaichaIntake
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Checks one subject, or a whole file of them, against the credit list before an award or approval.
struct CreditCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "核查是否在失信名单：单个或整表 check subjects against the credit list",
    discussion: """
      按统一社会信用代码或身份证号核查是精确的；按名称核查折叠全半角、空格、括号、标点、大小写、繁简和曾用名，
      并写明凭什么认定。相似（near）从不算在名单，须人工核对。
      文件列 columns: name, uscc, resident_id, subject_ref；一行一个主体，至少填一项。
      --on：哪一天在不在名单（默认今天）。--fail-if-listed：有在名单的以 1 退出。
      Exact by identifier; names are folded (width, spaces, brackets, punctuation,
      case, traditional characters, former names) and the reason is told. What is
      only near is never a match. Persons are found by their number alone; names of
      persons are sealed.

      例 examples:
        paicha credit check --uscc 91350200MA2YJ1XR9G
        paicha credit check --name "云岫商業管理（集團）有限公司" --on 2026-12-31
        paicha credit check --resident-id -
        paicha credit check bidders.csv --format csv > checked.csv
      """
  )

  @Argument(help: ArgumentHelp("CSV 或 JSON Lines 文件 file, - for stdin", valueName: "file"))
  var file: String?

  @Option(help: ArgumentHelp("统一社会信用代码 credit code", valueName: "code"))
  var uscc: String?

  @Option(help: ArgumentHelp("单位名称 name of an enterprise", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp("居民身份证号，- 为不回显输入 - asks unseen", valueName: "number")
  )
  var residentId: String?

  @Option(help: ArgumentHelp("哪一天，默认今天 which day", valueName: "day"))
  var on: Day?

  @Flag(help: "有在名单的以 1 退出 exit 1 if anybody is listed") var failIfListed = false

  @Flag(help: "整表时也列出未列入的 clear ones of a file too") var all = false

  @OptionGroup var rejection: RejectsOption
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    let isOne = uscc != nil || name != nil || residentId != nil
    guard (file != nil) != isOne else {
      throw ValidationError("FILE | --uscc, --name, --resident-id: 选一种, choose one way")
    }
    guard uscc == nil || residentId == nil else {
      throw ValidationError("--uscc | --resident-id: 选一个, choose one")
    }
    if let file { try rejection.require(apartFrom: file) }
    try PlainText.require(name, in: "--name")
  }

  func run() throws {
    let place = try Workplace(global)
    let rulebook = try place.rulebook()
    let day = on ?? place.session.today
    let number =
      residentId == "-"
      ? try SecretLine.read(Words(zh: "居民身份证号：", en: "resident identity number:"), place.console)
      : residentId
    let receipt = try place.reading { book in
      let check = try CreditCheck(
        store: book,
        persons: try place.persons(of: book, rulebook),
        folding: EmbeddedRules.nameFolding(),
        on: day,
        today: place.session.today
      )
      let head = try book.head()
      if let file { return try self.check(file, check, head, place) }
      let question = CreditQuestion(creditCode: uscc, residentID: number, name: name)
      let answer = try check.check(question)
      let asked = CheckReports.Asked(line: nil, reference: nil, name: name, question: question)
      try place.console.print(
        Report(
          columns: CheckReports.columns,
          rows: CheckReports.rows(asked, answer),
          title: CheckReports.title(on: day),
          notes: CheckReports.notes(head)
        )
      )
      var receipt = CreditCheckReceipt()
      receipt.counts[answer.outcome] = 1
      return receipt
    }
    try finish(receipt)
  }

  private func check(
    _ path: String,
    _ check: CreditCheck,
    _ head: JournalHead,
    _ place: Workplace
  ) throws -> CreditCheckReceipt {
    let source = try InputSource.open(path)
    let rows = try RejectedRows(path: rejection.rejects, at: place)
    var receipt = CreditCheckReceipt()
    try place.console.stream(
      CheckReports.columns,
      title: CheckReports.title(on: check.day),
      notes: CheckReports.notes(head)
    ) { emit in
      receipt = try CreditCheckFile(check).run(source, reject: { try rows.take($0) }) {
        line,
        subject,
        answer in
        guard all || answer.outcome != .clear else { return }
        let asked = CheckReports.Asked(
          line: line,
          reference: subject.reference,
          name: subject.name,
          question: CreditQuestion(
            creditCode: subject.creditCode,
            residentID: subject.residentID,
            name: subject.name
          )
        )
        for row in CheckReports.rows(asked, answer) { try emit(row) }
      }
    }
    try rows.finish()
    place.console.say(CheckReports.summary(receipt))
    return receipt
  }

  private func finish(_ receipt: CreditCheckReceipt) throws {
    guard receipt.rejected == 0 else {
      throw CommandLineFault.rowsRejected(receipt.rejected, path: rejection.rejects)
    }
    let listed = receipt.counts[.match] ?? 0
    if failIfListed, listed > 0 { throw CommandLineFault.subjectsListed(listed) }
  }
}
