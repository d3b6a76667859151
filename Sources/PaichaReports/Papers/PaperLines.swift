import PaichaModel

/// The parts of a document as lines that are safe to show, whatever the records hold.
struct PaperLines {
  private let document: OfficialDocument

  init(_ document: OfficialDocument) { self.document = document }

  var title: String { titleLines.joined() }
  /// A line break in the title keeps words together where it does not fit one line.
  var titleLines: [String] { PaperLines.lines(of: document.title) }
  var label: String? { document.label.map { PaperLines.oneLine($0) } }
  var number: String { PaperLines.oneLine(document.number) }
  var addressee: String { PaperLines.oneLine(document.addressee) + "：" }
  var issuer: String { PaperLines.oneLine(document.issuer) }
  var seal: String { "（印章）" }
  var date: String { document.issuedOn.chinese }
  var service: [OfficialDocument.Service] { document.service }
  var counterparts: String? { document.counterparts }
  var attachments: [Report] { document.attachments }

  /// Whether it is all paragraphs, as papers are that are served on somebody.
  var isPlain: Bool {
    attachments.isEmpty && label == nil
      && document.passages.allSatisfy { passage in
        if case .paragraph = passage { true } else { false }
      }
  }

  /// The passages; a line break inside one begins another, and empty ones are left out.
  var body: [OfficialDocument.Passage] {
    document.passages.flatMap { passage -> [OfficialDocument.Passage] in
      switch passage {
      case .heading(let text): [.heading(PaperLines.oneLine(text))]
      case .paragraph(let text): PaperLines.lines(of: text).map { .paragraph($0) }
      }
    }
  }

  /// The copies line; nothing without copies.
  var copies: String? {
    let names = document.copies.map { PaperLines.oneLine($0) }.filter { !$0.isEmpty }
    return names.isEmpty ? nil : "抄送：\(names.joined(separator: "，"))。"
  }

  /// What is attached, as listed below the text: 附件：1.… with the next ones under the first.
  var attachmentList: [String] {
    let names = attachments.map { PaperLines.oneLine($0.title?.zh ?? "") }
    guard names.count > 1 else { return names.map { "附件：\($0)" } }
    return names.enumerated().map { position, name in
      (position == 0 ? "附件：" : "　　　") + "\(position + 1).\(name)"
    }
  }

  /// Over an attachment; a single one has no number.
  func attachmentHead(_ position: Int) -> String {
    attachments.count > 1 ? "附件\(position + 1)" : "附件"
  }

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
