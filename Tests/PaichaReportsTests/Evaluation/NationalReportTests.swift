import PaichaModel
import Testing

@testable import PaichaReports

/// The national report.
@Suite struct NationalReportTests {
  private typealias Sample = EvaluationSample

  private func page(_ report: NationalReport, _ language: Language = .zh) -> String {
    HTMLPage(language: language).text(of: report.sheet)
  }

  private func section(_ page: String, _ title: String) -> Substring {
    guard let start = page.firstRange(of: "<h2>\(title)")?.upperBound else { return "" }
    let rest = page[start...]
    return rest[..<(rest.firstRange(of: "<h2>")?.lowerBound ?? rest.endIndex)]
  }

  private func places() throws -> [ZoneEvaluation] {
    [
      try Sample.evaluation(
        Sample.zone("E1"),
        tally: Sample.tally(onTime: 4),
        rank: 2,
        lastYear: .init(hundredths: 5_000, rankInRegion: 1)
      ),
      try Sample.evaluation(Sample.zone("E2"), rank: 1),
      try Sample.evaluation(Sample.zone("E3"), tally: Sample.tally(inspected: 0), rank: 3),
      try Sample.evaluation(Sample.zone("W1", region: .west), rank: 1),
      try Sample.evaluation(Sample.zone("R1", rankedFrom: 2026)),
      try Sample.evaluation(Sample.zone("X1", status: .exited)),
    ]
  }

  @Test func `Zones stand in the order of their rank, by region, beside the year before`() throws {
    let page = page(Sample.national(try places()))
    let east = section(page, "东部排名（2 个）")
    let rows = east.split(separator: "<tr>").dropFirst(2)
    #expect(rows.count == 2)
    #expect(rows.first?.contains(">E2</td>") == true)
    #expect(rows.last?.contains(">E1</td>") == true)
    #expect(rows.last?.contains("60.00</td>") == true)
    #expect(rows.last?.contains("class=\"code\">50.00</td>") == true)
    #expect(rows.allSatisfy { $0.contains("class=\"meter\"") })
    #expect(section(page, "西部排名（1 个）").contains(">W1</td>"))
    #expect(section(page, "中部排名（0 个）").contains("（没有记录）"))
    #expect(Markup(page).problems == [])
  }

  @Test func `Zones that report only or have no records stand apart, exited ones are left out`()
    throws
  {
    let page = page(Sample.national(try places()))
    let apart = section(page, "只填报和不排名的经开区（2 项）")
    #expect(apart.contains(">R1</td>") && apart.contains("只填报不参评"))
    #expect(apart.contains(">E3</td>") && apart.contains("没有记录"))
    #expect(!page.contains(">X1</td>"))
    #expect(page.contains("已退出的 1 个未列"))
  }

  @Test func `Means are of ranked zones with a score`() throws {
    let means = section(page(Sample.national(try places())), "各区域平均得分")
    let rows = means.split(separator: "<tr>").dropFirst(2).map { String($0) }
    #expect(rows.count == 4)
    #expect(rows[0].contains("80.00") && rows[0].contains("class=\"meter\""))
    #expect(rows[1].contains("没有得分") && !rows[1].contains("<svg"))
    // 60, 100 and 100.
    #expect(rows[3].contains("86.67"))
  }

  @Test func `An empty book, and one without a score, is a sound page`() throws {
    let empty = [
      Sample.national([]),
      Sample.national([try Sample.evaluation(tally: ZoneTally())], zones: []),
    ]
    for report in empty {
      for language in Language.allCases {
        let page = page(report, language)
        #expect(Markup(page).problems == [])
        #expect(Markup(page).count(of: "rect") == 0)
      }
      #expect(page(report).contains("没有列入预警的经开区。") == false)
      #expect(page(report).contains("共 0 条，其中逾期 0 条"))
    }
  }

  @Test func `The tail rule names who is warned, and the regions without last places`() throws {
    let entrants = (1...7).map { number in
      RegionRanking.Entrant(
        zone: ZoneCode(unchecked: "E\(number)"),
        region: .east,
        participation: .ranked,
        hundredths: number * 1_000
      )
    }
    let open = RegionRanking.Entrant(
      zone: ZoneCode(unchecked: "W1"),
      region: .west,
      participation: .ranked,
      hundredths: nil
    )
    let rule = RegionTail(bottom: 5, times: 2, window: 3)
    let year = rule.places(of: entrants + [open], year: 2025)
    let report = Sample.national(
      [],
      zones: [Sample.zone("E1")],
      standings: rule.standings([year]),
      years: [year]
    )
    let tail = section(page(report), "区域末位预警")
    #expect(tail.contains("E1经开区") && tail.contains("末位预警") && tail.contains("2025 年 7/7"))
    #expect(tail.contains("西部 2025 年度不排末位：应参评 1 个，有得分 0 个。"))
  }

  @Test func `Majors name their zone, and the list says when it is not whole`() throws {
    let majors = Sample.majors([Sample.major(1), Sample.major(2, zone: nil)], total: 70)
    let page = page(Sample.national([], zones: [Sample.zone("E1", name: "东一")], majors: majors))
    #expect(page.contains("<td>东一</td>"))
    #expect(page.contains("此处列 2 条"))
    #expect(page.contains("共 70 条"))
  }
}
