public import PaichaModel

/// A paper or another official document as plain text for terminals and printers, 40 Han characters wide.
public struct PaperText {
  /// Terminal cells in a line; a Han character takes two.
  public static let width = 80

  private static let indent = "　　"
  /// Cells kept free on the right of the signature.
  private static let signatureMargin = 8

  private let lines: PaperLines

  public init(_ paper: Paper) { self.init(OfficialDocument(paper)) }

  public init(_ document: OfficialDocument) { lines = PaperLines(document) }

  /// The paper, ending with a line feed.
  public var text: String {
    var text: [String] = []
    text += centred(lines.title)
    if let label = lines.label { text += centred(label) }
    text += centred(lines.number)
    text.append("")
    text += lines.addressee.wrap(toCells: PaperText.width)
    for passage in lines.body { text += indented(passage) }
    text += attachmentList
    text.append("")
    for line in [lines.issuer, lines.seal, lines.date] { text += signed(line) }
    text += lines.attachments.indices.flatMap(attachment)
    let foot = foot
    if !foot.isEmpty { text += [""] + foot }
    return text.joined(separator: "\n") + "\n"
  }

  private func indented(_ passage: OfficialDocument.Passage) -> [String] {
    let text =
      switch passage {
      case .heading(let text): text
      case .paragraph(let text): text
      }
    return (PaperText.indent + text).wrap(toCells: PaperText.width)
  }

  private var attachmentList: [String] {
    guard !lines.attachmentList.isEmpty else { return [] }
    return [""]
      + lines.attachmentList.flatMap { (PaperText.indent + $0).wrap(toCells: PaperText.width) }
  }

  /// What does not fit a column goes on below, so that nothing is lost.
  private func attachment(_ position: Int) -> [String] {
    var report = lines.attachments[position]
    let title = report.title?.zh ?? ""
    report.title = nil
    return ["", lines.attachmentHead(position), ""] + centred(title.terminalSafe) + [""]
      + TableRenderer(language: .zh, style: TableStyle(width: PaperText.width, overflow: .wrap))
      .lines(of: report)
  }

  private var foot: [String] {
    // Full-width, since the width of box characters differs between terminals and printers.
    let rule = String(repeating: "－", count: PaperText.width / 2)
    var text: [String] = []
    if let copies = lines.copies {
      text.append(rule)
      text += copies.wrap(toCells: PaperText.width)
    }
    guard !lines.service.isEmpty || lines.counterparts != nil else { return text }
    text.append(rule)
    for line in lines.service {
      let blank = String(repeating: "_", count: 24)
      let date = "\(line.when)：________年____月____日"
      text.append("\(line.who)：\(blank)".pad(toCells: PaperText.width / 2) + date)
    }
    return text + [lines.counterparts].compactMap { $0 }
  }

  private func centred(_ line: String) -> [String] {
    line.wrap(toCells: PaperText.width).map { piece in
      spaces((PaperText.width - displayWidth(of: piece)) / 2) + piece
    }
  }

  private func signed(_ line: String) -> [String] {
    let width = PaperText.width - PaperText.signatureMargin
    return line.wrap(toCells: width).map { $0.pad(toCells: width, .trailing) }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
