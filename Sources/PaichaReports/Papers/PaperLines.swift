import PaichaModel

/// The parts of a paper as lines that are safe to show, whatever the records hold.
struct PaperLines {
  private let paper: Paper

  init(_ paper: Paper) { self.paper = paper }

  var title: String { paper.kind.title }
  var number: String { PaperLines.oneLine(paper.number) }
  var addressee: String { PaperLines.oneLine(paper.addressee) + "：" }
  var issuer: String { PaperLines.oneLine(paper.issuer) }
  var seal: String { "（印章）" }
  var date: String { paper.issuedOn.chinese }

  /// The paragraphs; a line break inside one begins another, and empty ones are left out.
  var body: [String] {
    paper.paragraphs.flatMap { PaperLines.lines(of: $0) }
  }

  /// The copies line; nothing without copies.
  var copies: String? {
    let names = paper.copies.map { PaperLines.oneLine($0) }.filter { !$0.isEmpty }
    return names.isEmpty ? nil : "抄送：\(names.joined(separator: "，"))。"
  }

  /// What is filled in by hand when the paper is served.
  var service: [(who: String, when: String)] {
    [("送达人", "送达日期"), (paper.kind == .transfer ? "接收人" : "签收人", "签收日期")]
  }

  var counterparts: String { "本文书一式两份，一份送达，一份存档。" }

  private static func oneLine(_ text: String) -> String { lines(of: text).joined(separator: " ") }

  private static func lines(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline)
      .map { trimmed($0).terminalSafe }
      .filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
