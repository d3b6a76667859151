public import PaichaModel

/// A paper or another official document as one HTML page without outside resources.
///
/// It is laid out for A4 as Chinese official documents are (GB/T 9704: margins, fonts by role, 22
/// lines of 28 characters).
public struct PaperHTML {
  private let lines: PaperLines
  private let hasRedLine: Bool

  /// The red line stands between the number and the text, as on letterhead.
  public init(_ paper: Paper, hasRedLine: Bool = true) {
    self.init(OfficialDocument(paper), hasRedLine: hasRedLine)
  }

  public init(_ document: OfficialDocument, hasRedLine: Bool = true) {
    lines = PaperLines(document)
    self.hasRedLine = hasRedLine
  }

  /// The page, ending with a line feed.
  public var text: String {
    """
    <!DOCTYPE html>
    <html lang="zh-CN">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'">
    <title>\(lines.title.htmlSafe) \(lines.number.htmlSafe)</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    <main>
    <header\(hasRedLine ? " class=\"ruled\"" : "")>
    <h1>\(title)\(label)</h1>
    <p class="number">\(lines.number.htmlSafe)</p>
    </header>
    <p class="addressee">\(lines.addressee.htmlSafe)</p>
    \(body)
    <section class="signature">
    <p>\(lines.issuer.htmlSafe)</p>
    <p class="seal">\(lines.seal)</p>
    <p>\(lines.date)</p>
    </section>
    \(rest)
    </main>
    </body>
    </html>

    """
  }

  private var style: String {
    PaperStyle.sheet + (lines.isPlain ? "" : "\n" + PaperStyle.chapters(head: lines.label ?? ""))
  }

  private var title: String { lines.titleLines.map(\.htmlSafe).joined(separator: "<br>") }

  private var label: String {
    lines.label.map { "<br><small>\($0.htmlSafe)</small>" } ?? ""
  }

  private var body: String {
    let passages = lines.body.map { passage in
      switch passage {
      case .heading(let text): "<h2>\(text.htmlSafe)</h2>"
      case .paragraph(let text): "<p>\(text.htmlSafe)</p>"
      }
    }
    let list = lines.attachmentList.map { "<p class=\"attached\">\($0.htmlSafe)</p>" }
    return (passages + list).joined(separator: "\n")
  }

  /// What comes after the signature: attachments, copies, and what is filled in by hand.
  private var rest: String {
    let foot = foot
    let attachments = lines.attachments.indices.flatMap(attachment)
    return
      (attachments + (foot.isEmpty ? [] : ["<footer>"] + foot + ["</footer>"]))
      .joined(separator: "\n")
  }

  private var foot: [String] {
    let copies = lines.copies.map { ["<p class=\"copies\">\($0.htmlSafe)</p>"] } ?? []
    let rows = lines.service.map { line in
      "<tr><td>\(line.who)：<span></span></td><td>\(line.when)：　　　　年　　月　　日</td></tr>"
    }
    let table = rows.isEmpty ? [] : ["<table class=\"service\">"] + rows + ["</table>"]
    let counterparts = lines.counterparts.map { ["<p class=\"counterparts\">\($0)</p>"] } ?? []
    return copies + table + counterparts
  }

  private func attachment(_ position: Int) -> [String] {
    let report = lines.attachments[position]
    let page = HTMLPage(language: .zh)
    return [
      "<section class=\"attachment\">", "<p>\(lines.attachmentHead(position))</p>",
      "<h2>\(page.text(report.title ?? Words(same: "")))</h2>",
    ] + page.lines(ofTable: report) + ["</section>"]
  }
}
