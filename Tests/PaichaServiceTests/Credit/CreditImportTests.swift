import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Listings of another system, and tables of subjects to check.
@Suite struct CreditImportTests {
  private let book: ServiceBook
  private static let header =
    "listing_ref,subject,name,grounds,authority,penalty,penalty_on,decision,decided_on,served_on,"
    + "uscc,resident_id,phone,post,measures,published_on,ended,ended_on,former_names,venue,contact\n"

  init() throws { book = try ServiceBook.withBureau() }

  private func row(
    _ reference: String = "L1",
    subject: String = "enterprise",
    name: String = "甲公司",
    grounds: String = "B1",
    days: String = "2024-01-02,决1,2024-02-01,2024-02-05",
    uscc: String = "91350200MA2YJ1XR9G",
    number: String = "",
    phone: String = "",
    post: String = "",
    measures: String = "no_awards@区商务局",
    rest: String = "2024-02-20,,,,,"
  ) -> String {
    "\(reference),\(subject),\(name),\(grounds),区应急局,罚1,\(days),\(uscc),\(number),\(phone),"
      + "\(post),\(measures),\(rest)\n"
  }

  private func person(
    _ reference: String = "L2",
    name: String = "张三丰",
    number: String = "11010519491231002X",
    rest: String = "2024-02-20,,,,,"
  ) -> String {
    row(
      reference,
      subject: "person",
      name: name,
      uscc: "",
      number: number,
      phone: "13812345678",
      post: "head",
      rest: rest
    )
  }

  @Test func `Listings come with their term, and the same file again changes nothing`() throws {
    let text = Self.header + row(rest: "2024-02-20,,,旧名,V1,科") + person()
    let (receipt, rejected) = try book.importingCredits(text)
    #expect(receipt.accepted == 2 && rejected.isEmpty, "\(rejected)")
    let first = try #require(try book.store.creditRow("K7QX-C1"))
    #expect(first.phase == .published && first.termEndsOn == "2027-02-01")
    #expect(first.formerNames == ["旧名"] && first.venue == "V1" && first.zone == "Z1")
    #expect(first.owed?.clock.kind == .creditExpire)
    let second = try #require(try book.store.creditRow("K7QX-C2"))
    #expect(second.person == "K7QX-N1" && second.name == "张*")
    let head = try book.store.head()
    let again = try book.importingCredits(text)
    #expect(again.receipt.unchanged == 2 && again.receipt.accepted == 0)
    #expect(try book.store.head() == head)
    #expect(try book.problems() == [])
  }

  @Test(arguments: ["expired", "removed", "revoked"])
  func `An ended listing is taken over as ended, and its authorities as told`(end: String) throws {
    let day = end == "expired" ? "2027-02-02" : "2025-03-01"
    let text = Self.header + row(rest: "2024-02-20,\(end),\(day),,,")
    guard end != "expired" else {
      // Its term runs beyond today.
      #expect(try book.importingCredits(text).rejected.count == 1)
      return
    }
    #expect(try book.importingCredits(text).rejected.isEmpty)
    let row = try #require(try book.store.creditRow("K7QX-C1"))
    #expect(row.phase.rawValue == end && row.endedOn == "2025-03-01")
    #expect(row.isListed(on: "2025-02-28") && !row.isListed(on: "2025-03-01"))
    #expect(try book.store.owedNotices(on: "2025-12-31", receiver: nil).isEmpty)
    #expect(try book.agenda(today: "2025-12-31").allSatisfy { !$0.subject.hasPrefix("K7QX-C") })
  }

  @Test func `A known reference with other content is told, the column named`() throws {
    try book.importingCredits(Self.header + row() + person())
    for (changed, column) in [
      (row(grounds: "B2"), "grounds"), (row(name: "乙公司"), "name"),
      (row(uscc: "91440101MA5CJQ4N59"), "uscc"), (row(measures: "no_awards@市商务局"), "measures"),
      (person(number: "440524188001010014"), "resident_id"),
    ] {
      let (_, rejected) = try book.importingCredits(Self.header + changed)
      #expect(rejected.map(\.fault.code) == [.contradictsRecord], "\(column)")
      #expect(rejected.first?.fault.reason.en.contains(column) == true, "\(rejected)")
    }
    #expect(try book.store.persons().count == 1)
  }

  @Test func `A rejected row repeats nothing of a person`() throws {
    let rows = [
      person("A", number: "110105194912310021"), person("B", name: "李\u{1}四"),
      person("C").replacing("13812345678", with: "1381234567x"), person("D", name: "", number: ""),
      person("E").replacing(",head,", with: ",boss,"), row("F", uscc: "91"),
      row("G", number: "11010519491231002X"), row("H", measures: "no_awards"),
      row("I", rest: "2024-02-20,revoked,,,,"), row("J", rest: "2024-01-20,,,,,"),
      row("K", grounds: "Z9"), row("L", rest: "2024-02-20,,,,V9,"),
      row("M", rest: "2024-02-20,,,,,13812345678"),
    ]
    let (receipt, rejected) = try book.importingCredits(Self.header + rows.joined())
    #expect(receipt.rejected == rows.count && receipt.accepted == 0, "\(receipt)")
    #expect(
      rejected.map(\.fault.column) == [
        "resident_id", "name", "phone", "name", "post", "uscc", "resident_id", "measures",
        "ended_on", "published_on", nil, "venue", "contact",
      ]
    )
    for row in rejected {
      #expect(row.raw.isEmpty)
      let told = "\(row.fault)"
      for secret in ["张三丰", "1949", "13812345678", "1381234567x", "李"] {
        #expect(!told.contains(secret), "\(told)")
      }
    }
    #expect(try book.store.persons().isEmpty)
  }

  @Test func `A rehearsal makes no vault, and an import in small batches seals all`() throws {
    let numbers = ["11010519491231002X", "440524188001010014"]
    let rows = numbers.enumerated().map { person("L\($0.offset)", number: $0.element) }
    let text = Self.header + rows.joined() + person("L9", number: numbers[0])
    _ = try book.importingCredits(text, ImportOptions(isRehearsal: true))
    #expect(try book.store.persons().isEmpty)
    #expect(try book.rawFiles()["book.db.vault"] == nil)
    let (receipt, _) = try book.importingCredits(text, batch: 1)
    #expect(receipt.accepted == 3)
    #expect(try book.store.persons().map(\.person.id) == ["K7QX-N1", "K7QX-N2"])
    let seen = try book.persons().reveal(
      ["K7QX-N1", "K7QX-N2"],
      purpose: "核对",
      on: "2025-03-01"
    )
    #expect(seen.values.map(\.number.text).sorted() == numbers.sorted())
    #expect(try book.problems() == [])
  }

  @Test func `Only an admin or a lead takes over`() throws {
    for actor in ["handler", "unit", "listing_body", "evaluator"] as [ActorID] {
      #expect(throws: ServiceFault.self) {
        try book.importingCredits(Self.header + row(), by: actor)
      }
    }
  }

  @Test func `Subjects are checked by identifier and name as the list stood on a day`() throws {
    try book.importingCredits(
      Self.header + row(rest: "2024-02-20,removed,2025-03-01,云岫百貨,,") + person()
    )
    func outcome(_ question: CreditQuestion, on day: Day) throws -> CreditAnswer.Outcome {
      try book.check(on: day).check(question).outcome
    }
    let code = CreditQuestion(creditCode: "91350200MA2YJ1XR9G", residentID: nil, name: nil)
    #expect(try outcome(code, on: "2024-02-04") == .clear)
    #expect(try outcome(code, on: "2024-02-05") == .match)
    #expect(try outcome(code, on: "2025-02-28") == .match)
    #expect(try outcome(code, on: "2025-03-01") == .clear)
    let name = CreditQuestion(creditCode: nil, residentID: nil, name: "（云岫）百货")
    let found = try book.check(on: "2025-01-01").check(name).found
    #expect(found.map(\.reason) == [.foldedName([.traditional, .width, .brackets])])
    #expect(found.map(\.formerName) == ["云岫百貨"])
    let number = CreditQuestion(creditCode: nil, residentID: "11010519491231002X", name: "不同名")
    #expect(try book.check(on: "2025-01-01").check(number).found.map(\.reason) == [.person])
    let unknown = CreditQuestion(creditCode: nil, residentID: "440524188001010014", name: nil)
    #expect(try outcome(unknown, on: "2025-01-01") == .clear)
    let wrong = CreditQuestion(creditCode: nil, residentID: "110105194912310021", name: nil)
    #expect(try outcome(wrong, on: "2025-01-01") == .invalid)
  }

  @Test func `A table of subjects is answered row by row`() throws {
    try book.importingCredits(Self.header + row() + person())
    var lines: [Int: CreditAnswer.Outcome] = [:]
    var rejected: [RejectedRow] = []
    let text = """
      subject_ref,name,uscc,resident_id
      1,甲公司,,
      2,甲公司,91440101MA5CJQ4N59,
      3,,,11010519491231002X
      4,乙公司,,
      5,,,
      6,丙,91350200MA2YJ1XR9G,11010519491231002X
      7,丙,91,

      """
    let receipt = try CreditCheckFile(try book.check(on: "2025-01-01")).run(
      ServiceBook.source(text),
      reject: { rejected.append($0) },
      answer: { line, _, answer in lines[line] = answer.outcome }
    )
    #expect(lines == [2: .match, 3: .near, 4: .match, 5: .clear, 8: .invalid])
    #expect(rejected.map(\.fault.line) == [6, 7] && rejected.allSatisfy { $0.raw.isEmpty })
    #expect(receipt.counts == [.match: 2, .near: 1, .clear: 1, .invalid: 1])
    #expect(receipt.rejected == 2)
  }
}
