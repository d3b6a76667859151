import PaichaModel
import Testing

@testable import PaichaReports

/// The sheet of one zone.
@Suite struct ZoneReportTests {
  private typealias Sample = EvaluationSample

  private func page(_ report: ZoneReport, _ language: Language = .zh) -> String {
    HTMLPage(language: language).text(of: report.sheet)
  }

  /// The rows of the table of indicators.
  private func indicatorRows(_ page: String) -> [Substring] {
    let start = page.firstRange(of: "<h2>指标得分</h2>")?.upperBound ?? page.startIndex
    let end = page[start...].firstRange(of: "</table>")?.lowerBound ?? page.endIndex
    return page[start..<end].split(separator: "<tr>").dropFirst(2).map { $0 }
  }

  @Test func `It says whose sheet it is, of which year and by which rules`() throws {
    let zone = Sample.zone("E1", name: "东一经开区")
    let page = page(Sample.report(try Sample.evaluation(zone, rank: 2)))
    #expect(page.contains("<h1>东一经开区 2025 年度安全生产评价表</h1>"))
    #expect(page.contains("<p class=\"label\">项目默认评分，非官方结果</p>"))
    for value in [
      "东一经开区 E1", "江苏", "东部", "参评", "2025-12-31", "管辖范围未调整", "sample 2025.1", "42", "cm9vdA==",
    ] {
      #expect(page.contains(">\(value)</dd>"), "\(value)")
    }
    #expect(page.contains("<dt>区域排名</dt><dd>2 / 3</dd>"))
    #expect(page.contains("<dt>得分（百分制）</dt><dd>100.00</dd>"))
    #expect(Markup(page).problems == [])
  }

  @Test func `Points are bars; what has none is told in words and never a bar`() throws {
    let rows = indicatorRows(
      page(Sample.report(try Sample.evaluation(tally: Sample.tally(onTime: 0, inspected: 5))))
    )
    #expect(rows.count == 4)
    #expect(rows[0].contains("class=\"meter\"") && rows[0].contains("2.50 / 5.00"))
    #expect(rows[0].contains(">50.00%</td>"))
    // Nothing closed on time is a zero, with its bar; nothing due is none.
    #expect(rows[1].contains("class=\"meter\"") && rows[1].contains("0.00 / 10.00"))
    #expect(rows[2].contains("不适用") && !rows[2].contains("<svg"))
    #expect(rows[3].contains("仅计数") && !rows[3].contains("<svg"))
  }

  @Test func `An indicator without points has no bar, whatever the reason`() {
    let mark = IndicatorMark(points: nil, maximum: 500, words: Words(zh: "缺数据", en: "missing"))
    guard case .value(let cell) = mark.content(scale: 1_000) else {
      Issue.record("a bar was drawn")
      return
    }
    #expect(cell.shown(in: .zh) == "缺数据")
  }

  @Test func `Years without records are gaps of the trend`() throws {
    let years = try [
      (2022, Sample.tally(onTime: 5)), (2023, Sample.tally(inspected: 0)),
      (2024, ZoneTally()), (2025, Sample.tally(onTime: 0)),
    ]
    .map { try Sample.evaluation(year: $0, tally: $1) }
    let page = page(Sample.report(years[3], trend: years))
    #expect(Markup(page).count(of: "circle") == 2)
    #expect(page.contains("aria-label=\"2022: 66.67; 2023: 没有记录; 2024: 没有记录; 2025: 33.33\""))
    #expect(page.contains("<td class=\"code\">2023</td><td align=\"right\">没有记录</td>"))
    #expect(page.contains(">优秀 90</text>") && page.contains(">合格 60</text>"))
  }

  @Test func `A year without records has no score, band or rank`() throws {
    let page = page(
      Sample.report(try Sample.evaluation(tally: Sample.tally(inspected: 0), rank: 3))
    )
    #expect(page.contains("<dt>得分（百分制）</dt><dd>没有记录</dd>"))
    #expect(page.contains("<dt>等次</dt><dd>-</dd>"))
    #expect(page.contains("<dt>区域排名</dt><dd>不排名</dd>"))
  }

  @Test func `Open majors are listed with the days overdue, none is said to be none`() throws {
    let evaluation = try Sample.evaluation()
    let majors = Sample.majors([
      Sample.major(2, daysOverdue: 44), Sample.major(1, daysOverdue: 0),
    ])
    let some = page(Sample.report(evaluation, majors: majors))
    #expect(some.contains("未销号的重大隐患（截至 2025-12-31，共 2 条，其中逾期 1 条）"))
    #expect(some.contains("class=\"code mark\">44</td>"))
    #expect(some.contains("东湖购物广场（V1）"))
    let none = page(Sample.report(evaluation))
    #expect(none.contains("共 0 条，其中逾期 0 条）</h2>\n<p class=\"none\">（没有记录）</p>"))
  }

  @Test func `The appendix gives counts, weight with its status, and the first records`() throws {
    let rows = (1...3).map { number in
      IndicatorEvidence.Row(
        record: "K7QX-H\(number)",
        venue: VenueCode(unchecked: "V1"),
        venueName: "甲",
        day: Sample.day,
        deadline: nil
      )
    }
    let page = page(
      Sample.report(
        try Sample.evaluation(tally: Sample.tally(onTime: 8)),
        evidence: [IndicatorEvidence(indicator: .generalOnTime, total: 8, shown: rows)]
      )
    )
    #expect(page.contains("<h3>2. 一般隐患按期整改（general_on_time）</h3>"))
    #expect(page.contains("分子 8，分母 10，比率 80.00%。得分 8.00 / 10.00。"))
    #expect(
      page.contains("权重参数 score.max_general = 10 point；依据：project default；状态：未核实。")
    )
    #expect(
      page.contains(
        "共 8 条，此处列前 3 条，另有 5 条。全部："
          + "paicha evaluate explain --zone E1 --year 2025 --indicator general_on_time"
      )
    )
    #expect(page.contains("<td class=\"code\">K7QX-H3</td>"))
    #expect(page.contains("没有权重参数，只计数。") && page.contains("没有计入的记录。"))
    #expect(page.contains("<td class=\"code\">score.rate_target</td>"))
  }

  @Test func `Nothing in the records becomes markup, in either language`() throws {
    let evil = "<script>alert('1')</script>"
    let zone = Sample.zone("E1", name: evil)
    let report = Sample.report(
      try Sample.evaluation(zone),
      majors: Sample.majors([Sample.major(1, description: evil)])
    )
    for language in Language.allCases {
      let page = page(report, language)
      #expect(!page.contains("<script"))
      #expect(page.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"))
      #expect(Markup(page).problems == [])
    }
  }

  @Test func `The English sheet has no Chinese but names and citations`() throws {
    let zone = Zone(code: ZoneCode(unchecked: "E1"), name: "East One", region: .east)
    let evaluation = try Sample.evaluation(zone, rank: 1)
    let page = page(
      Sample.report(evaluation, trend: [try Sample.evaluation(zone, year: 2024), evaluation]),
      .en
    )
    let body = page.drop { $0 != ">" }.split(separator: "</style>").last ?? ""
    let han = body.unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) }
    #expect(han.isEmpty, "\(String(String.UnicodeScalarView(han)))")
    #expect(page.contains("Project default scoring, not an official result"))
  }

  @Test func `The same facts give the same bytes`() throws {
    let pages = try (0..<3).map { _ in page(Sample.report(try Sample.evaluation(rank: 1))) }
    #expect(Set(pages).count == 1)
  }
}
