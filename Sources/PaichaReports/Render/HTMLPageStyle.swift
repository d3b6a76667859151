/// The style sheet of printed reports: A4, upright or lying, heads repeated on each page.
enum HTMLPageStyle {
  static func sheet(isWide: Bool) -> String {
    """
    @page { size: A4\(isWide ? " landscape" : ""); margin: 15mm 12mm; }
    * { box-sizing: border-box; }
    body {
      margin: 0; color: #000; background: #fff; overflow-wrap: anywhere;
      font: 9.5pt/1.45 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "微软雅黑",
        "PingFang SC", SimHei, "黑体", sans-serif;
    }
    h1 { font-size: 16pt; margin: 0 0 8pt; }
    h2 { font-size: 11.5pt; margin: 12pt 0 4pt; break-after: avoid; }
    dl { display: flex; flex-wrap: wrap; margin: 0; border-top: 0.3mm solid #666; }
    dl > div { display: flex; width: 50%; padding: 2pt 6pt 2pt 0; border-bottom: 0.1mm solid #bbb; }
    dt { flex: 0 0 9em; color: #555; }
    dd { margin: 0; }
    table { width: 100%; border-collapse: collapse; font-size: 8.5pt; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th { text-align: left; font-weight: 600; border-bottom: 0.3mm solid #666; }
    th[align=right] { text-align: right; }
    th, td { padding: 2pt 4pt; vertical-align: top; }
    th:first-child, td:first-child { padding-left: 0; }
    td { border-bottom: 0.1mm solid #ccc; }
    .mark { color: #b00000; font-weight: 600; }
    .none { margin: 2pt 0; color: #777; }
    .notes { margin: 8pt 0 0; padding-left: 1.2em; color: #444; font-size: 8.5pt; }
    @media screen { body { max-width: \(isWide ? 297 : 210)mm; margin: 8mm auto; padding: 0 8mm; } }
    """
  }
}
