public import PaichaModel

/// A paper as one HTML page without outside resources, laid out for A4 as Chinese official
/// documents are (GB/T 9704: margins, fonts by role, 22 lines of 28 characters).
public struct PaperHTML {
  private let lines: PaperLines
  private let hasRedLine: Bool

  /// The red line stands between the number and the text, as on letterhead.
  public init(_ paper: Paper, hasRedLine: Bool = true) {
    lines = PaperLines(paper)
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
    \(PaperStyle.sheet)
    </style>
    </head>
    <body>
    <main>
    <header\(hasRedLine ? " class=\"ruled\"" : "")>
    <h1>\(lines.title.htmlSafe)</h1>
    <p class="number">\(lines.number.htmlSafe)</p>
    </header>
    <p class="addressee">\(lines.addressee.htmlSafe)</p>
    \(body)
    <section class="signature">
    <p>\(lines.issuer.htmlSafe)</p>
    <p class="seal">\(lines.seal)</p>
    <p>\(lines.date)</p>
    </section>
    <footer>
    \(foot)
    </footer>
    </main>
    </body>
    </html>

    """
  }

  private var body: String {
    lines.body.map { "<p>\($0.htmlSafe)</p>" }.joined(separator: "\n")
  }

  private var foot: String {
    let copies = lines.copies.map { ["<p class=\"copies\">\($0.htmlSafe)</p>"] } ?? []
    let rows = lines.service.map { who, when in
      "<tr><td>\(who)：<span></span></td><td>\(when)：　　　　年　　月　　日</td></tr>"
    }
    let table = ["<table class=\"service\">"] + rows + ["</table>"]
    return (copies + table + ["<p class=\"counterparts\">\(lines.counterparts)</p>"])
      .joined(separator: "\n")
  }
}
