import Foundation
import Testing

/// The credit list through the binary: due process, sanctions, checks, and what never shows.
@Suite(.needsProgram) struct CreditLifeTests {
  private static let number = "11010519491231002X"

  /// A book with people of two departments; commas part columns, so names have none.
  private func begun() throws -> Sandbox {
    let sandbox = try SampleBook.registers()
    let actors = try sandbox.file(
      "people.csv",
      """
      id,name,role,department
      chief,处长,lead,区应急局
      deputy,副处长,lead,区应急局
      clerk,科员,handler,区应急局
      commerce,商务,handler,区商务局

      """
    )
    try sandbox.succeed("actor", "import", actors)
    return sandbox
  }

  private static let penalty =
    "--penalty 罚1 --authority 区应急局 --penalty-on 2026-01-06 --penalty-final-on 2026-01-20"

  private func proposed(_ sandbox: Sandbox) throws {
    let receipt: CreditReceiptRow = try sandbox.ask(
      typing: "credit propose --uscc 91350200MA2YJ1XR9G --name 云岫商业管理有限公司 --ground B4 "
        + "\(Self.penalty) --venue BJ-C01 --on 2026-02-02",
      as: "commerce"
    )
    #expect(receipt.id == "K7QX-C1" && receipt.state == "proposed" && !receipt.listed)
  }

  /// Listed since 12 February 2026.
  private func listed() throws -> Sandbox {
    let sandbox = try begun()
    try proposed(sandbox)
    try sandbox.type("credit notice K7QX-C1 --document 告1 --on 2026-02-03", as: "clerk")
    try sandbox.type(
      "credit respond K7QX-C1 --statement --note 已缴罚款 --on 2026-02-04",
      as: "tian.li"
    )
    try sandbox.type("credit hear K7QX-C1 --rejected --note 不影响认定 --on 2026-02-05", as: "clerk")
    let decided: CreditReceiptRow = try sandbox.ask(
      typing: "credit decide K7QX-C1 --with deputy --document 决1 --measure no_awards@区商务局 "
        + "--measure more_inspections@区应急局 --contact 法规科 --on 2026-02-10",
      as: "chief"
    )
    #expect(decided.term_ends_on == "2029-02-10")
    #expect(
      Set(decided.clocks.map(\.what))
        == ["credit_serve", "credit_enter", "credit_publish", "credit_expire"]
    )
    let served: CreditReceiptRow = try sandbox.ask(
      typing: "credit serve K7QX-C1 --method direct --on 2026-02-12",
      as: "clerk"
    )
    #expect(served.listed && served.state == "served")
    return sandbox
  }

  @Test func `A listing goes its way, is handed over, and its end too`() throws {
    let sandbox = try listed()
    try sandbox.type("credit publish K7QX-C1 --enter --on 2026-02-13", as: "clerk")
    try sandbox.type("credit publish K7QX-C1 --medium 网站 --on 2026-02-16", as: "clerk")
    let owed: [OwedNoticeLine] = try sandbox.ask("credit", "hand-over")
    #expect(owed.map(\.owed) == ["hand_over_listing", "hand_over_listing"])
    let out = sandbox.path("out")
    let told = try sandbox.type(
      "credit hand-over --to 区商务局 --out \(out) --on 2026-02-17 --format json",
      as: "clerk"
    )
    #expect(told.text.contains(#""measures":["no_awards"]"#))
    let files = try FileManager.default.contentsOfDirectory(atPath: out).sorted()
    #expect(files.count == 2 && files.allSatisfy { $0.hasPrefix("区商务局-2026-11-20-") })
    for file in files {
      let text = try String(contentsOfFile: "\(out)/\(file)", encoding: .utf8)
      for part in ["91350200MA2YJ1XR9G", "决1", "2029-02-10", "法规科", "no_awards", "B4"] {
        #expect(text.contains(part), "\(part) in \(file)")
      }
      #expect(!text.contains("more_inspections"))
    }
    try sandbox.type(
      "credit hand-over K7QX-C1 --to 区商务局 --receipt --document 回1 --on 2026-02-18",
      as: "clerk"
    )
    try sandbox.type(
      "credit revoke K7QX-C1 --with deputy --document 撤1 --note 处罚撤销 --on 2026-03-02",
      as: "chief"
    )
    let left: [OwedNoticeLine] = try sandbox.ask("credit", "hand-over")
    #expect(left.map(\.receiver) == ["区商务局"] && left.map(\.owed) == ["hand_over_removal"])
    let shown: CreditScreenRow = try sandbox.ask("credit", "show", "K7QX-C1")
    #expect(shown.state == "revoked" && !shown.listed)
    #expect(shown.periods == [CreditPeriodRow(from: "2026-02-12", through: "2026-03-01")])
    #expect(shown.next.map(\.act).contains("withdraw"))
    let due: [DueRow] = try sandbox.ask("credit", "due")
    #expect(due.map(\.what) == ["credit_withdraw"])
    try sandbox.expectVerified()
  }

  @Test func `Was it listed on that day is answered exactly`() throws {
    let sandbox = try listed()
    try sandbox.type("credit publish K7QX-C1 --medium 网站 --on 2026-02-16", as: "clerk")
    func ids(_ day: String) throws -> [String] {
      let rows: [CreditListRow] = try sandbox.ask("credit", "list", "--listed", "--on", day)
      return rows.map(\.id)
    }
    #expect(try ids("2026-02-11") == [] && ids("2026-02-12") == ["K7QX-C1"])
    #expect(try ids("2029-02-10") == ["K7QX-C1"] && ids("2029-02-11") == [])
    let checked: [CheckRow] = try sandbox.ask(
      typing: "credit check --uscc 91350200MA2YJ1XR9G --on 2029-02-10"
    )
    #expect(checked.map(\.outcome) == ["match"] && checked.map(\.reason) == ["uscc"])
    let after: [CheckRow] = try sandbox.ask(
      typing: "credit check --uscc 91350200MA2YJ1XR9G --on 2029-02-11"
    )
    #expect(after.map(\.outcome) == ["clear"])
  }

  @Test func `What does not fit is refused with its code, and writes nothing`() throws {
    let sandbox = try listed()
    let before = try sandbox.journalSize()
    for (line, actor, code) in [
      ("credit propose --uscc 91350200776049653A --name x --ground B4", "commerce", "PC-CRD-006"),
      (
        "credit propose --uscc 91350200776049653A --name x --ground Z1 \(Self.penalty)", "commerce",
        "PC-CRD-010"
      ),
      (
        "credit propose --uscc 91350200776049653A --name x --ground A5 \(Self.penalty)", "commerce",
        "PC-CRD-011"
      ),
      (
        "credit propose --uscc 91350200MA2YJ1XR9G --name x --ground B4 \(Self.penalty)",
        "commerce", "PC-CRD-008"
      ),
      (
        "credit propose --uscc 91350200776049653A --name x --ground B4 \(Self.penalty) "
          + "--hazard K7QX-H9", "commerce", "PC-SVC-006"
      ),
      ("credit notice K7QX-C1 --document 1", "clerk", "PC-CRD-002"),
      ("credit publish K7QX-C1 --medium 网站", "commerce", "PC-CRD-005"),
      ("credit publish K7QX-C1 --medium 网站 --on 2026-02-11", "clerk", "PC-CRD-004"),
      ("credit publish K7QX-C1 --medium 网站 --on 2026-12-11", "clerk", "PC-CRD-003"),
      ("credit expire K7QX-C1", "clerk", "PC-CRD-025"),
      ("credit revoke K7QX-C1 --with deputy --document 1", "chief", "PC-CRD-013"),
      ("credit revoke K7QX-C1 --document 1 --note x", "chief", "PC-CRD-022"),
      ("credit revoke K7QX-C1 --with nobody --document 1 --note x", "chief", "PC-SVC-002"),
      ("credit object K7QX-C1", "tian.li", "PC-CRD-013"),
      ("credit hear K7QX-C1 --objection --rejected --note x", "clerk", "PC-CRD-023"),
      ("credit correct K7QX-C1 --note x", "clerk", "PC-CRD-032"),
      ("credit hand-over K7QX-C1 --to 税务局 --out \(sandbox.path("o"))", "clerk", "PC-CRD-026"),
      ("credit hand-over K7QX-C1 --to 区商务局 --receipt --document 1", "clerk", "PC-CRD-028"),
      ("credit show K7QX-C9", "admin", "PC-SVC-024"),
      ("person show K7QX-N9", "admin", "PC-SVC-026"),
      ("credit notice K7QX-C1 --document 1 --note 13812345678", "clerk", "PC-SVC-025"),
      ("hazard rectify K7QX-H1 --note 13812345678", "clerk", "PC-SVC-025"),
      ("credit list --zone none", "admin", "PC-SVC-005"),
    ] {
      let outcome = try sandbox.tried(line, as: actor)
      #expect(outcome.ending == .exit(1) && outcome.codes == [code], "\(line): \(outcome.messages)")
    }
    #expect(try sandbox.journalSize() == before)
  }

  @Test(arguments: [
    "credit propose --name x --ground B4", "credit propose --uscc 1 --name x",
    "credit propose --uscc 91350200MA2YJ1XR9G --resident-id 1 --name x",
    "credit propose --uscc 91350200MA2YJ1XR9G --name x --post head",
    "credit propose --resident-id 1 --name x",
    "credit propose --uscc 91350200MA2YJ1XR9G --ground B4",
    "credit propose --uscc 91350200MA2YJ1XR9G --name x --penalty 1",
    "credit propose --uscc 91350200MA2YJ1XR9G --name x --fine-multiple 0",
    "credit respond K7QX-C1", "credit hear K7QX-C1 --upheld --rejected",
    "credit hear K7QX-C1 --objection --partly", "credit decide K7QX-C1",
    "credit decide K7QX-C1 --contact x --measure no_awards",
    "credit decide K7QX-C1 --drop --contact x", "credit serve K7QX-C1",
    "credit serve K7QX-C1 --method owl", "credit publish K7QX-C1",
    "credit publish K7QX-C1 --enter --medium x", "credit decide-removal K7QX-C1",
    "credit decide-removal K7QX-C1 --grant --refuse", "credit hand-over --out x",
    "credit hand-over --to x", "credit hand-over --to x --receipt", "credit show K7QX-H1",
    "credit hand-over --to x --out y --reveal", "credit list --public --internal",
    "credit list --internal", "credit list --limit 0", "credit check",
    "credit check file.csv --name x", "credit check --uscc 1 --resident-id 2",
    "person show K7QX-N1 --note x", "person show K7QX-C1",
    "credit apply-removal K7QX-C1 --condition x",
    "rules check-id",
  ])
  func `A command that is written wrongly is refused as usage`(line: String) throws {
    let outcome = try Sandbox().tried(line)
    #expect(outcome.ending == .exit(64) && outcome.codes == ["PC-CLI-001"], "\(outcome.messages)")
  }

  @Test func `A person shows masked everywhere, and nowhere in clear`() throws {
    let sandbox = try begun()
    let secret = try sandbox.file("secret.txt", "\(Self.number)\n13812345678\n")
    let line =
      "credit propose --resident-id - --phone - --name 张三丰 --post head --names-person --ground A4 "
      + "\(Self.penalty) --unit-name 云岫公司 --on 2026-02-02 --format json"
    let words = line.split(separator: " ").map(String.init)
    let proposed = try sandbox.start(words, as: "commerce", input: secret).finish()
    try #require(proposed.isDone, "\(proposed.messages)")
    #expect(proposed.text.contains("张*"))
    try sandbox.type("credit notice K7QX-C1 --document 告1 --on 2026-02-03", as: "clerk")
    try sandbox.type("credit respond K7QX-C1 --waived --on 2026-02-04", as: "tian.li")
    try sandbox.type(
      "credit decide K7QX-C1 --with deputy --document 决1 --measure no_awards@区商务局 "
        + "--contact 法规科 --on 2026-02-10",
      as: "chief"
    )
    try sandbox.type("credit serve K7QX-C1 --method mail --on 2026-02-12", as: "clerk")
    try sandbox.type("credit publish K7QX-C1 --medium 网站 --on 2026-02-13", as: "clerk")
    let out = sandbox.path("out")
    var told: [String] = [proposed.text + proposed.messages]
    for (line, actor) in [
      ("credit list", "admin"), ("credit list --public --format csv", "admin"),
      ("credit list --format json", "admin"), ("credit show K7QX-C1", "admin"),
      ("person list --format json", "admin"), ("person show K7QX-N1", "admin"),
      ("venue show BJ-C01", "admin"), ("due --format csv", "admin"),
      ("credit hand-over --to 区商务局 --out \(out)", "clerk"),
      ("credit check --resident-id \(Self.number)", "admin"),
      ("rules check-id \(Self.number)", "admin"), ("journal show", "admin"),
      ("verify", "admin"),
    ] {
      let outcome = try sandbox.type(line, as: actor)
      told.append(outcome.text + outcome.messages)
    }
    for line in [
      "credit show \(Self.number)", "credit nonsense \(Self.number)",
      "credit list --on \(Self.number)",
      "credit check --resident-id 110105194912310021 --fail-if-listed",
      "rules check-id 110105194912310021",
    ] {
      let outcome = try sandbox.tried(line)
      told.append(outcome.text + outcome.messages)
    }
    let masked = told.joined()
    #expect(masked.contains("110105************") && masked.contains("张*"))
    let secrets = [Self.number, "110105194912310021", "13812345678", "张三丰"]
    for secret in secrets { #expect(!masked.contains(secret), "\(secret)") }
    try sandbox.expectVerified()
    for name in try FileManager.default.subpathsOfDirectory(atPath: sandbox.folder.path)
    where name != "secret.txt" {
      let bytes = FileManager.default.contents(atPath: sandbox.path(name)) ?? Data()
      for secret in secrets {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) in \(name)")
      }
    }
    let refused = try sandbox.tried("person show K7QX-N1 --reveal --note 看看", as: "clerk")
    #expect(refused.codes == ["PC-PER-001"])
    let seen: PersonShownRow = try sandbox.ask(
      typing: "person show K7QX-N1 --reveal --note 核对回证",
      as: "chief"
    )
    #expect(seen.resident_id == Self.number && seen.name == "张三丰" && seen.phone == "13812345678")
    #expect(seen.reveals.map(\.purpose) == ["核对回证"])
    let inside = sandbox.path("inside")
    try sandbox.type("credit list --internal --note 年度核对 --out \(inside)", as: "chief")
    let files = try FileManager.default.contentsOfDirectory(atPath: inside)
    for file in files {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(inside)/\(file)")
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      let text = try String(contentsOfFile: "\(inside)/\(file)", encoding: .utf8)
      #expect(text.contains(Self.number))
    }
    #expect(files.count == 2)
  }

  @Test func `The public file holds what may be public, of what is public and listed`() throws {
    let sandbox = try listed()
    func rows() throws -> [PublicRow] { try sandbox.ask("credit", "list", "--public") }
    #expect(try rows().isEmpty)
    try sandbox.type("credit publish K7QX-C1 --medium 网站 --on 2026-02-16", as: "clerk")
    let row = try #require(try rows().first)
    #expect(row.name == "云岫商业管理有限公司" && row.uscc == "91350200MA2YJ1XR9G")
    #expect(row.decision == "决1" && row.term_ends_on == "2029-02-10" && row.grounds == ["B4"])
    let text = try sandbox.succeed("credit", "list", "--public", "--format", "csv").text
    let header = try #require(text.split(separator: "\r\n").first.map(String.init))
    #expect(
      header.hasSuffix(
        "name,subject,uscc,resident_id_masked,unit_name,address,grounds,grounds_text,penalty,"
          + "decision,decided_on,authority,published_on,term_ends_on"
      )
    )
    #expect(!text.contains("法规科") && !text.contains("K7QX"))
  }

  @Test func `Venues show whose operator is listed, and their table can be imported again`() throws
  {
    let sandbox = try listed()
    let venues = try sandbox.file(
      "v.csv",
      "code,name,kind,enterprise_uscc\nYX-1,云岫店,retail,91350200MA2YJ1XR9G\n"
    )
    try sandbox.succeed("venue", "import", venues)
    let listed = try sandbox.succeed("venue", "list", "--format", "csv").text
    #expect(listed.contains("YX-1,云岫店") && listed.contains(",K7QX-C1\r\n"))
    let again: RegisterRow = try sandbox.ask(
      "venue",
      "import",
      try sandbox.file("again.csv", listed)
    )
    #expect(again.accepted == 0 && again.rejected == 0)
    let shown: VenueCreditRow = try sandbox.ask("venue", "show", "YX-1")
    #expect(shown.operator_listed && shown.credit.map(\.id) == ["K7QX-C1"])
  }

  @Test func `Codes are judged without a book, and nothing is kept`() throws {
    let sandbox = try Sandbox()
    let good = try sandbox.run(
      "rules",
      "check-id",
      "91350200MA2YJ1XR9G",
      "91350100M0001TGQXM",
      Self.number,
      as: nil
    )
    #expect(good.isDone, "\(good.messages)")
    let bad = try sandbox.start(
      ["rules", "check-id", "91350200MA2YJ1XR9H", Self.number, "--format", "json"],
      as: nil
    ).finish()
    #expect(bad.ending == .exit(1) && bad.codes == ["PC-CLI-007"])
    let rows = try bad.decoded(as: [JudgedRow].self)
    #expect(rows.map(\.well_formed) == [false, true])
    #expect(rows.map(\.code) == ["91350200MA2YJ1XR9H", "110105************"])
    #expect(rows.first?.problem == "the check character should be G")
    let piped = try sandbox.start(
      ["rules", "check-id", "-", "--format", "json"],
      as: nil,
      input: try sandbox.file("codes.txt", "91350200MA2YJ1XR9G\r\n\nMA2YJ1XR9\n")
    ).finish()
    #expect(try piped.decoded(as: [JudgedRow].self).map(\.kind) == ["uscc", "organisation_code"])
    #expect(!FileManager.default.fileExists(atPath: sandbox.book))
  }
}
