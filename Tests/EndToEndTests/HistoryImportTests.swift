import Foundation
import Testing

/// Moving in from another system, through the binary.
@Suite(.needsProgram) struct HistoryImportTests {
  /// The receipt of `hazard import` and `supervise import`.
  struct Receipt: Decodable {
    let rows: Int
    let accepted: Int
    let unchanged: Int
    let rejected: Int
    let journal_size: Int
  }

  private struct ListedRow: Decodable {
    let id: String
    let level: String
    let state: String
    let supervision: String?
  }

  private struct SupervisedRow: Decodable {
    let id: String
    let state: String
    let owed: String?
  }

  private struct OwedRow: Decodable {
    let subject: String
    let what: String
  }

  private static func movedIn() throws -> Sandbox {
    let sandbox = try SampleBook.registers()
    try sandbox.succeed("hazard", "import", Checkout.sample("hazard-history.csv"))
    try sandbox.succeed("supervise", "import", Checkout.sample("listings-history.csv"))
    return sandbox
  }

  @Test func `The sample histories are taken over once, and the book verifies`() throws {
    let sandbox = try SampleBook.registers()
    let hazards: Receipt = try sandbox.ask(
      "hazard",
      "import",
      Checkout.sample("hazard-history.csv")
    )
    #expect(hazards.rows == 16 && hazards.accepted == 16 && hazards.rejected == 0)
    let listings: Receipt = try sandbox.ask(
      "supervise",
      "import",
      Checkout.sample("listings-history.csv")
    )
    #expect(listings.rows == 6 && listings.accepted == 6 && listings.rejected == 0)
    for (noun, file) in [("hazard", "hazard-history.csv"), ("supervise", "listings-history.csv")] {
      let again: Receipt = try sandbox.ask(noun, "import", Checkout.sample(file))
      #expect(again.accepted == 0 && again.unchanged == again.rows)
      #expect(again.journal_size == listings.journal_size)
    }
    try sandbox.expectVerified()
  }

  @Test func `What was taken over stands in the lists and on the hazard's page`() throws {
    let sandbox = try Self.movedIn()
    let listed: [ListedRow] = try sandbox.ask("hazard", "list", "--listed")
    #expect(listed.count == 4)
    #expect(listed.allSatisfy { $0.level == "major" && $0.supervision != nil })
    #expect(Set(listed.map(\.state)) == ["ordered", "closed"])
    let open = try #require(listed.first { $0.state == "ordered" })
    let page = try sandbox.succeed("hazard", "show", open.id).text
    #expect(page.contains("taken over") && page.contains("ordered 2026-0"), "\(page)")
  }

  @Test func `The listings and what they owe stand in the list and in the agenda`() throws {
    let sandbox = try Self.movedIn()
    let rows: [SupervisedRow] = try sandbox.ask("supervise", "list")
    #expect(
      rows.map(\.state) == [
        "accepted", "published", "rectifying", "delisted", "delisted", "withdrawn",
      ]
    )
    // Nobody is named, so that the agenda is everybody's.
    let agenda = try sandbox.run("due", "--format", "json", as: nil)
    let owed = try agenda.decoded(as: [OwedRow].self)
    let rectifying = try #require(rows.first { $0.state == "rectifying" })
    #expect(rectifying.owed == "listing_progress")
    #expect(
      owed.filter { $0.subject == rectifying.id }.map(\.what)
        == ["listing_progress", "listing_rectify"]
    )
    let ended = rows.filter { $0.state == "delisted" || $0.state == "withdrawn" }.map(\.id)
    #expect(!owed.contains { ended.contains($0.subject) })
  }

  @Test func `A rejected row is written with its line, and the rest is in the book`() throws {
    let sandbox = try Self.movedIn()
    let file = try sandbox.file(
      "more.csv",
      """
      listing_ref,hazards,level,proposed_on,approved_on,delisted_on
      E2E-1,JK-2026-0093,county,2026-07-13,2026-07-20,2026-08-01
      E2E-2,JK-2024-0233,county,2024-10-08,2024-10-10,2024-10-31

      """
    )
    let rejects = sandbox.path("rejects.csv")
    let size = try sandbox.journalSize()
    let strict = try sandbox.run("supervise", "import", file, "--strict")
    #expect(strict.ending == .exit(65))
    let rehearsed = try sandbox.run("supervise", "import", file, "--dry-run")
    #expect(rehearsed.ending == .exit(65))
    #expect(try sandbox.journalSize() == size)

    let outcome = try sandbox.run("supervise", "import", file, "--rejects", rejects)
    #expect(outcome.ending == .exit(65))
    #expect(outcome.codes == ["PC-CLI-004"])
    #expect(outcome.messages.contains("line 2, column hazards"), "\(outcome.messages)")
    let reasons = try String(contentsOfFile: rejects, encoding: .utf8)
    #expect(reasons.contains("PC-ROW-118"), "\(reasons)")
    #expect(try sandbox.journalSize() == size + 1)
    try sandbox.expectVerified()
  }

  @Test func `A handler may not take histories over, and is told who may act`() throws {
    let sandbox = try SampleBook.registers()
    let size = try sandbox.journalSize()
    let outcome = try sandbox.run(
      "hazard",
      "import",
      Checkout.sample("hazard-history.csv"),
      as: "zheng.hao"
    )
    #expect(outcome.ending == .exit(1))
    #expect(outcome.codes == ["PC-SVC-003"])
    #expect(try sandbox.journalSize() == size)
  }
}
