public import PaichaModel

/// The bulletin (通报) of a year's results, in the form of an official document; always in Chinese.
///
/// It follows from the national report alone: the same report gives the same document.
public struct Bulletin: Sendable {
  public let report: NationalReport
  public let number: String
  public let addressee: String
  public let issuer: String
  public let issuedOn: Day
  /// How many of the best of each region are named.
  public let top: Int

  /// The number, addressee and issuer stay blank, to be filled in, where nobody gives them.
  public init(
    _ report: NationalReport,
    number: String? = nil,
    addressee: String? = nil,
    issuer: String? = nil,
    issuedOn: Day? = nil,
    top: Int = 3
  ) {
    let day = issuedOn ?? report.asOf
    self.report = report
    self.number = number ?? "＿＿〔\(day.year)〕＿号"
    self.addressee = addressee ?? "有关省、自治区、直辖市商务主管部门，各国家级经济技术开发区"
    self.issuer = issuer ?? "（发文机关）"
    self.issuedOn = day
    self.top = top
  }

  public var document: OfficialDocument {
    OfficialDocument(
      title: "关于\(report.year)年度经开区\n安全生产评价结果的通报",
      label: "（\(EvaluationWords.label.zh)）",
      number: number,
      addressee: addressee,
      passages: [.paragraph(opening + (unfinished ?? ""))] + chapters,
      attachments: attachments,
      issuer: issuer,
      issuedOn: issuedOn
    )
  }

  private var opening: String {
    "根据本账套截至\(report.asOf.chinese)的检查、隐患和挂牌督办记录，按规则库“\(report.rulebook.title)”的项目默认评分，"
      + "对\(report.year)年度国家级经济技术开发区（以下简称经开区）的安全生产情况作了评价。现将结果通报如下。"
      + "本结果由项目默认评分得出，不是国家级经开区综合发展水平考核评价的官方结果。"
  }

  private var unfinished: String? {
    EvaluationWords.unfinished(year: report.year, asOf: report.asOf)?.zh
  }

  /// The chapters that have something to say, numbered in Chinese.
  private var chapters: [OfficialDocument.Passage] {
    let chapters: [(title: String, paragraphs: [String])] = [
      ("总体情况", overall), ("分区域情况", regions), ("排名靠前的经开区", best),
      ("区域末位预警", last), ("不予评定和不排名的经开区", unranked),
      ("未销号重大隐患和挂牌督办", hazards), ("数据质量", quality), ("有关要求", demands),
    ]
    return chapters.filter { !$0.paragraphs.isEmpty }.enumerated()
      .flatMap { position, chapter -> [OfficialDocument.Passage] in
        [.heading("\(Bulletin.ordinal(position + 1))、\(chapter.title)")]
          + chapter.paragraphs.map { .paragraph($0) }
      }
  }

  static func ordinal(_ number: Int) -> String {
    let digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    return digits.indices.contains(number - 1) ? digits[number - 1] : String(number)
  }
}
