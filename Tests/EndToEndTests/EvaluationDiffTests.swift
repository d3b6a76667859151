import Testing

/// Comparing evaluations through the binary.
@Suite(.needsProgram) struct EvaluationDiffTests {
  struct DiffRow: Decodable {
    let zone: String
    let item: String
    let points_before: Double?
    let points_after: Double?
    let change: Double?
    let cause: [String]?
  }

  struct LateRow: Decodable {
    let entry: Int
    let kind: String
    let day: String?
  }

  struct ChangeRow: Decodable {
    let change: String
    let record: String
  }

  @Test func `Two years differ by what was counted, and the records say which`() throws {
    let sandbox = try SampleBook.copy()
    let rows: [DiffRow] = try sandbox.ask(
      typing: "evaluate diff --year 2025 --to-year 2026 --zone 14101001"
    )
    let score = try #require(rows.first { $0.item == "score" })
    let before: [ScoreRow] = try sandbox.ask(typing: "evaluate --year 2025 --zone 14101001")
    let after: [ScoreRow] = try sandbox.ask(typing: "evaluate --year 2026 --zone 14101001")
    #expect(score.points_before == before.first?.score)
    #expect(score.points_after == after.first?.score)
    let general = try #require(rows.first { $0.item == "general_on_time" })
    #expect(general.cause == ["counts"])
    let records: [ChangeRow] = try sandbox.ask(
      typing: "evaluate diff --year 2025 --to-year 2026 --zone 14101001 --indicator general_on_time"
    )
    #expect(Set(records.map(\.change)) == ["gained", "lost"])
  }

  @Test func `Another way to count accidents is named as the cause`() throws {
    let sandbox = try SampleBook.copy()
    let rows: [DiffRow] = try sandbox.ask(
      typing: "evaluate diff --year 2025 --to-accident-scoring anhui"
    )
    for row in rows where row.item == "accidents" {
      #expect(row.cause?.contains("score.accident_scoring: project → anhui") == true)
    }
    let unknown = try sandbox.run("evaluate", "--year", "2025", "--accident-scoring", "national")
    #expect(unknown.ending == .exit(64))
  }

  @Test func `What was recorded after the day of reporting is listed, and nothing before it`()
    throws
  {
    let sandbox = try SampleBook.copy()
    let all: [LateRow] = try sandbox.ask(typing: "evaluate late --year 2025 --after 2020-01-01")
    #expect(all.contains { $0.kind == "inspection.logged" })
    #expect(all.allSatisfy { ($0.day ?? "2025-12-31") <= "2025-12-31" })
    let none: [LateRow] = try sandbox.ask(typing: "evaluate late --year 2025 --after 2199-01-01")
    #expect(none.isEmpty)
    let early = try sandbox.run("evaluate", "--year", "2025", "--recorded-by", "2020-01-01")
    #expect(early.ending == .exit(1) && early.codes == ["PC-SVC-027"])
    let now: [ScoreRow] = try sandbox.ask(typing: "evaluate --year 2025")
    let recorded: [ScoreRow] = try sandbox.ask(
      typing: "evaluate --year 2025 --recorded-by 2199-12-31"
    )
    #expect(now.map(\.score) == recorded.map(\.score))
  }

  @Test func `Nothing to compare is a usage error`() throws {
    let sandbox = try SampleBook.copy()
    #expect(try sandbox.run("evaluate", "diff", "--year", "2025").ending == .exit(64))
  }
}
