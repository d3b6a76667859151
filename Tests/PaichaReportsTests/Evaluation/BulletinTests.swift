import PaichaModel
import Testing

@testable import PaichaReports

/// The bulletin of results.
@Suite struct BulletinTests {
  private typealias Sample = EvaluationSample

  private func places() throws -> [ZoneEvaluation] {
    try (1...5).map { number in
      try Sample.evaluation(
        Sample.zone("E\(number)"),
        tally: Sample.tally(onTime: 11 - 2 * number),
        rank: number,
        lastYear: number < 3 ? .init(hundredths: 5_000, rankInRegion: 9) : nil
      )
    } + [
      try Sample.evaluation(Sample.zone("R1", rankedFrom: 2026)),
      try Sample.evaluation(Sample.zone("C1", region: .central), tally: Sample.tally(inspected: 0)),
    ]
  }

  private func bulletin(
    _ majors: OpenMajors = .none,
    top: Int = 3,
    issuer: String? = nil
  ) throws -> Bulletin {
    Bulletin(Sample.national(try places(), majors: majors), issuer: issuer, top: top)
  }

  private func text(_ bulletin: Bulletin) -> String {
    // Without the line breaks of a page 80 cells wide.
    PaperFormat.text.render(bulletin.document).split(separator: "\n").joined()
  }

  @Test func `It has the parts of an official document`() throws {
    let document = try bulletin(issuer: "省商务厅").document
    #expect(document.title.filter { $0 != "\n" } == "关于2025年度经开区安全生产评价结果的通报")
    #expect(document.label == "（项目默认评分，非官方结果）")
    #expect(document.number == "＿＿〔2025〕＿号")
    #expect(document.issuer == "省商务厅" && document.issuedOn == Sample.day)
    #expect(document.service.isEmpty && document.counterparts == nil)
    let headings = document.passages.compactMap { passage in
      if case .heading(let text) = passage { text } else { nil }
    }
    #expect(
      headings == [
        "一、总体情况", "二、分区域情况", "三、排名靠前的经开区", "四、区域末位预警",
        "五、不予评定和不排名的经开区", "六、未销号重大隐患和挂牌督办", "七、数据质量", "八、有关要求",
      ]
    )
  }

  @Test func `Overall and by region it gives counts, means and the change`() throws {
    let text = text(try bulletin())
    // 93.33, 80.00, 66.67, 53.33 and 40.00.
    #expect(text.contains("纳入评价的7个，其中参评并有得分的5个。平均得分66.67分"))
    #expect(text.contains("优秀1个、合格2个、不合格2个"))
    #expect(text.contains("与上年均有得分的2个经开区相比，平均得分由50.00分变为86.67分，上升36.67分。"))
    #expect(text.contains("最高93.33分（E1经开区），最低40.00分（E5经开区）"))
    #expect(text.contains("西部：没有参评的经开区取得得分。"))
  }

  @Test func `The best are named by rank, not more than the better half`() throws {
    let three = text(try bulletin(top: 10))
    #expect(three.contains("第1名E1经开区（93.33分，优秀，上年第9名）、第2名E2经开区"))
    #expect(three.contains("第3名E3经开区（66.67分，合格）。") && !three.contains("第4名"))
    #expect(!text(try bulletin(top: 1)).contains("第2名"))
    let none = try bulletin(top: 0).document.passages
    #expect(!none.contains(.heading("三、排名靠前的经开区")))
    #expect(none.contains(.heading("三、区域末位预警")))
  }

  @Test func `The last of a region are named by what follows from it, candidates first`() throws {
    let rule = RegionTail(bottom: 1, times: 2, window: 3)
    let years = [2024, 2025].map { year in
      rule.places(
        of: ["E1", "E2"].enumerated().map { position, code in
          RegionRanking.Entrant(
            zone: ZoneCode(unchecked: code),
            region: .east,
            participation: .ranked,
            hundredths: 1_000 * (position + 1)
          )
        } + [
          RegionRanking.Entrant(
            zone: ZoneCode(unchecked: year == 2024 ? "C1" : "C2"),
            region: .central,
            participation: .ranked,
            hundredths: 5_000
          )
        ],
        year: year
      )
    }
    let report = Sample.national(
      [],
      zones: [
        Sample.zone("E1"), Sample.zone("C1", region: .central),
        Sample.zone("C2", region: .central),
      ],
      standings: rule.standings(years),
      years: years
    )
    let text = text(Bulletin(report))
    #expect(text.contains("东部达到降级备选条件：E1经开区（2024 年 2/2、2025 年 2/2）。"))
    #expect(text.contains("中部末位预警：C1经开区（2024 年 1/1）、C2经开区（2025 年 1/1）。"))
    #expect(!text.contains("西部末位") && !text.contains("没有列入预警"))
  }

  @Test func `A score that several share names one of them and how many they are`() throws {
    let shared = try ["E1", "E2", "E3"].map {
      try Sample.evaluation(Sample.zone($0), rank: 1)
    }
    let text = text(Bulletin(Sample.national(shared)))
    #expect(text.contains("最高100.00分（E1经开区等3个），最低100.00分（E1经开区等3个）"))
    #expect(text.contains("第1名E1经开区（100.00分，优秀）、第1名E2经开区（100.00分，优秀）、第1名E3"))
  }

  @Test func `A year that is not over is said not to be`() throws {
    let whole = text(try bulletin())
    #expect(!whole.contains("在评价年度结束之前"))
    let early = Sample.national(try places(), asOf: Sample.day.advanced(by: -1))
    #expect(text(Bulletin(early)).contains("截至日 2025-12-30 在评价年度结束之前"))
  }

  @Test func `Who reports only or has no records is named with the reason`() throws {
    let text = text(try bulletin())
    #expect(text.contains("只填报不参评：R1经开区（100.00分）。"))
    #expect(text.contains("没有记录：C1经开区。"))
    #expect(text.contains("有场所而当年没有记录的1个"))
  }

  @Test func `Of many overdue majors five are named, all are attached`() throws {
    let majors = Sample.majors((1...8).map { Sample.major($0, daysOverdue: 90 - $0) })
    let document = try bulletin(majors).document
    let text = text(try bulletin(majors))
    #expect(text.contains("未销号的重大隐患8条，涉及1个经开区，其中逾期8条"))
    #expect(text.contains("（5）E1经开区东湖购物广场：喷淋无水（K7QX-H5，期限"))
    #expect(!text.contains("（6）"))
    #expect(document.attachments.map(\.rows.count) == [5, 8, document.attachments[2].rows.count])
    #expect(text.contains("附件：1.2025年度经开区安全生产评价分区域排名"))
  }

  @Test func `Nothing is asked of those of whom there are none`() throws {
    let all = text(try bulletin(Sample.majors([Sample.major(1)])))
    #expect(all.contains("（一）有未销号重大隐患的经开区，") && all.contains("（三）对本通报所列数据有疑问的"))
    let quiet = text(Bulletin(Sample.national([try Sample.evaluation(rank: 1)])))
    #expect(!quiet.contains("要逐条落实") && !quiet.contains("及时补录"))
    #expect(quiet.contains("有关要求　　对本通报所列数据有疑问的"))
  }

  @Test func `Without majors, zones or scores it still says what is so`() throws {
    #expect(text(try bulletin()).contains("没有未销号的重大隐患。没有正在进行的挂牌督办。"))
    let empty = Bulletin(Sample.national([]))
    let nothing = text(empty)
    #expect(nothing.contains("登记经开区0个") && nothing.contains("没有参评的经开区取得得分。"))
    #expect(empty.document.attachments.count == 1)
    #expect(nothing.contains("附件：2025年度经开区安全生产评价分区域排名"))
  }

  @Test(arguments: PaperFormat.allCases)
  func `The same facts give the same bytes`(format: PaperFormat) throws {
    let texts = try (0..<3).map { _ in format.render(try bulletin().document) }
    #expect(Set(texts).count == 1 && texts[0].hasSuffix("\n"))
  }

  @Test func `As a page it is sound, safe and asks for nothing from outside`() throws {
    let evil = "</title><script>alert('1')</script>"
    let majors = Sample.majors([Sample.major(1, description: evil)])
    let page = PaperFormat.html.render(
      Bulletin(
        Sample.national(try places(), majors: majors),
        number: evil,
        addressee: evil,
        issuer: evil
      ).document
    )
    #expect(Markup(page).problems == [])
    #expect(!page.contains("<script") && page.contains("&lt;script&gt;"))
    for word in ["http:", "https:", "url(", "src=", "@import", "<link"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("@page { size: A4; margin: 37mm 26mm 35mm 28mm; }"))
    #expect(page.contains("<h1>关于2025年度经开区<br>安全生产评价结果的通报<br>"))
    #expect(Markup(page).count(of: "section") == 4)
    #expect(!page.contains("送达人"))
  }

  @Test func `As a text no line of it is wider than the page`() throws {
    let majors = Sample.majors([
      Sample.major(1, description: String(repeating: "安全出口被锁闭，", count: 30))
    ])
    let text = PaperFormat.text.render(try bulletin(majors).document)
    for line in text.split(separator: "\n") {
      #expect(displayWidth(of: line) <= PaperText.width, "\(line)")
    }
  }
}
