import Foundation
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Persons sealed under a key outside the book.
@Suite struct PersonKeepingTests {
  private let book: ServiceBook
  private let number = "11010519491231002X"

  init() throws { book = try ServiceBook.withBureau() }

  private var vault: String { book.path + ".vault" }

  private func vaultText() throws -> String {
    String(decoding: try #require(FileManager.default.contents(atPath: vault)), as: UTF8.self)
  }

  private func proposed(
    _ identity: PersonIdentity? = nil,
    penalty: String = "罚1"
  ) throws -> CreditID {
    let subject = ProposedSubject.person(
      try identity ?? ServiceBook.identity(),
      .head,
      unit: nil
    )
    return try book.crediting("commerce").propose(book.proposal(subject, penalty: penalty)).listing
      .id
  }

  private func fault<Fault: CodedError>(_ type: Fault.Type, _ body: () throws -> Void) -> Fault? {
    do {
      try body()
      return nil
    } catch {
      return error as? Fault
    }
  }

  @Test func `The same number is the same person, under one name`() throws {
    _ = try proposed()
    _ = try proposed(penalty: "罚2")
    #expect(try book.store.persons().map(\.person.id) == ["K7QX-N1"])
    #expect(try book.store.persons().first?.person.maskedName == "张*")
    let refused = fault(PersonRefusal.self) {
      _ = try proposed(ServiceBook.identity("李四"), penalty: "罚3")
    }
    #expect(refused == .otherName("K7QX-N1"))
    let found = try book.persons().find(
      try #require(ResidentIdentityNumber(number, today: "2025-12-31"))
    )
    #expect(found == "K7QX-N1")
  }

  @Test func `The vault has mode 600 and holds keys and hashes, never a number or a name`() throws {
    _ = try proposed()
    var status = stat()
    #expect(stat(vault, &status) == 0 && status.st_mode & 0o777 == 0o600)
    let text = try vaultText()
    #expect(text.hasPrefix("paicha-vault 1 K7QX\nlookup "))
    #expect(text.split(separator: "\n").count == 3)
    for secret in [number, "张三丰", "13812345678"] { #expect(!text.contains(secret)) }
  }

  @Test func `A refused proposal leaves neither vault nor person behind`() throws {
    let subject = ProposedSubject.person(try ServiceBook.identity(), .head, unit: nil)
    let unnamed = CreditProposal(
      subject: subject,
      grounds: ["B1"],
      penalty: PenaltyDecision(number: "1", authority: "局", decidedOn: "2025-01-06"),
      accidents: [],
      venue: nil,
      facts: StepFacts(on: "2025-02-03")
    )
    #expect(fault(CreditRefusal.self) { _ = try book.crediting().propose(unnamed) } != nil)
    #expect(!FileManager.default.fileExists(atPath: vault))
    #expect(try book.store.persons().isEmpty)
  }

  @Test func `Seeing a person leaves the entry before anything is told`() throws {
    _ = try proposed()
    let size = try book.store.head().size
    #expect(
      fault(PersonRefusal.self) {
        _ = try book.persons("clerk").reveal(["K7QX-N1"], purpose: "看看", on: "2025-03-01")
      }?.code == .role
    )
    #expect(
      fault(PersonRefusal.self) {
        _ = try book.persons().reveal(["K7QX-N1"], purpose: "", on: "2025-03-01")
      } == .purposeNeeded
    )
    #expect(
      fault(ServiceFault.self) {
        _ = try book.persons().reveal(["K7QX-N9"], purpose: "看看", on: "2025-03-01")
      }?.code == .noSuchPerson
    )
    #expect(try book.store.head().size == size)
    let seen = try book.persons().reveal(["K7QX-N1"], purpose: "核对回证", on: "2025-03-01")
    #expect(seen["K7QX-N1"]?.name == "张三丰" && seen["K7QX-N1"]?.number.text == number)
    #expect(seen["K7QX-N1"]?.phone == "13812345678")
    let view = try #require(try book.store.person("K7QX-N1"))
    #expect(view.reveals.map(\.reveal.purpose) == ["核对回证"] && view.row.reveals == 1)
    #expect(view.reveals.map(\.actor) == ["chief"])
    #expect(try book.problems() == [])
  }

  @Test func `A vault that others can read, of another book, damaged or gone is refused`() throws {
    _ = try proposed()
    func code() -> VaultFault.Code? {
      fault(VaultFault.self) { _ = try proposed(penalty: "罚\(UUID())") }?.code
    }
    let text = try vaultText()
    func put(_ text: String, mode: Int = 0o600) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: vault))
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: vault)
    }
    try put(text, mode: 0o640)
    #expect(code() == .tooOpen)
    try put(text.replacing("K7QX\n", with: "K7QZ\n"))
    #expect(code() == .otherBook)
    try put("nonsense\n")
    #expect(code() == .damaged)
    try put(text + "K7QX-N2 short hash\n")
    #expect(code() == .damaged)
    // A line that a crash tore is of nobody, and gives way to the next person.
    try put(text + "K7QX-N2 half")
    #expect(code() == nil)
    _ = try proposed(ServiceBook.identity("李四", "440524188001010014", phone: nil), penalty: "罚2")
    let mended = try vaultText()
    #expect(mended.hasPrefix(text) && !mended.contains("half") && mended.contains("K7QX-N2 "))
    #expect(try book.persons().reveal(["K7QX-N2"], purpose: "核对", on: "2025-03-01").count == 1)
    try FileManager.default.removeItem(atPath: vault)
    #expect(code() == .missing)
    try put(text)
    #expect(code() == nil)
  }

  @Test func `A seal opens under its own key and person alone`() throws {
    _ = try proposed()
    _ = try proposed(ServiceBook.identity("李四", "440524188001010014", phone: nil), penalty: "罚2")
    let lines = try vaultText().split(separator: "\n")
    // The keys of the two are exchanged.
    let parts = lines.map { $0.split(separator: " ") }
    let swapped =
      lines[..<2].map(String.init) + [
        "\(parts[2][0]) \(parts[3][1]) \(parts[2][2])",
        "\(parts[3][0]) \(parts[2][1]) \(parts[3][2])",
      ]
    try Data((swapped.joined(separator: "\n") + "\n").utf8).write(
      to: URL(fileURLWithPath: vault)
    )
    #expect(
      fault(VaultFault.self) {
        _ = try book.persons().reveal(["K7QX-N1"], purpose: "核对", on: "2025-03-01")
      }?.code == .seal
    )
  }

  @Test func `A forgotten person can be neither seen nor found, and the journal still verifies`()
    throws
  {
    let id = try proposed()
    let facts = StepFacts(on: "2025-03-01", note: "依申请删除")
    #expect(
      fault(PersonRefusal.self) { _ = try book.persons().forget("K7QX-N1", facts: facts) }
        == .needed("K7QX-N1", ["K7QX-C1"])
    )
    try book.step(.drop, of: id, on: "2025-02-20")
    let before = try vaultText()
    #expect(try book.persons().forget("K7QX-N1", facts: facts) == false)
    #expect(
      try vaultText() == before.split(separator: "\n").prefix(2).joined(separator: "\n") + "\n"
    )
    #expect(
      fault(PersonRefusal.self) {
        _ = try book.persons().reveal(["K7QX-N1"], purpose: "核对", on: "2025-03-01")
      } == .forgotten("K7QX-N1")
    )
    let known = try #require(ResidentIdentityNumber(number, today: "2025-12-31"))
    #expect(try book.persons().find(known) == nil)
    #expect(try book.problems() == [])
    // Asked again, it changes nothing, or completes what a crash left.
    let size = try book.store.head().size
    try Data(before.utf8).write(to: URL(fileURLWithPath: vault))
    let row = try #require(try book.store.person("K7QX-N1")).row
    #expect(try book.persons().isUnfinished(row))
    #expect(try book.persons().forget("K7QX-N1", facts: facts) == true)
    #expect(try !book.persons().isUnfinished(row))
    #expect(try book.store.head().size == size)
    // The number is a new person from then on.
    _ = try proposed(penalty: "罚9")
    #expect(try book.store.persons().map(\.person.id) == ["K7QX-N1", "K7QX-N2"])
  }

  @Test func `A person is needed while listed, public, or somebody is to be told`() throws {
    let id = try book.listing(.person(try ServiceBook.identity(), .head, unit: nil))
    func needed() throws -> [String] {
      try book.store.recordsNeeding("K7QX-N1", on: "2025-12-31")
    }
    #expect(try needed() == ["K7QX-C1"])
    try book.step(.handOver(to: "区商务局"), of: id, on: "2025-02-12")
    try book.step(.revoke, of: id, on: "2025-02-13")
    #expect(try needed() == ["K7QX-C1"])
    try book.step(.withdraw(medium: "网站"), of: id, on: "2025-02-14")
    #expect(try needed() == ["K7QX-C1"])
    try book.step(.handOver(to: "区商务局"), of: id, on: "2025-02-15")
    #expect(try needed() == ["K7QX-C1"])
    try book.step(.acknowledge(by: "区商务局"), of: id, on: "2025-02-16")
    #expect(try needed() == [])
  }

  @Test func `No personal value stands in any file of the book`() throws {
    let id = try book.listing(
      .person(
        try ServiceBook.identity(),
        .head,
        unit: ListedPerson.Unit(creditCode: nil, name: "云岫商业公司")
      )
    )
    _ = try book.persons().reveal(["K7QX-N1"], purpose: "核对回证", on: "2025-03-01")
    _ = fault(PersonRefusal.self) {
      _ = try proposed(ServiceBook.identity("李四光"), penalty: "罚3")
    }
    try book.importingCredits(
      """
      listing_ref,subject,name,grounds,authority,penalty,penalty_on,decision,decided_on,served_on,\
      resident_id,phone,post
      L1,person,王五常,B1,区应急局,罚5,2024-01-02,决5,2024-02-01,2024-02-05,440524188001010014,\
      13987654321,head
      L2,person,赵六斤,B1,区应急局,罚6,2024-01-02,决6,2024-02-01,2024-02-05,110105194912310021,\
      13711112222,head

      """
    )
    try book.step(.revoke, of: id, on: "2025-04-01")
    let secrets = [
      "11010519491231002X", "440524188001010014", "110105194912310021", "13812345678",
      "13987654321", "13711112222", "张三丰", "李四光", "王五常", "赵六斤",
    ]
    let files = try book.rawFiles()
    #expect(files.keys.contains("book.db"))
    // What is there is found: the search itself works.
    #expect(files.values.contains { $0.range(of: Data("云岫商业公司".utf8)) != nil })
    for (name, bytes) in files {
      for secret in secrets {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) in \(name)")
        let reversed = Data(secret.utf8.reversed())
        #expect(bytes.range(of: reversed) == nil, "\(secret) in \(name)")
      }
    }
    #expect(try book.problems() == [])
  }
}
