/// What sheets add to the style of printed reports: figures, charts, and a foot on each page.
enum SheetStyle {
  /// The style with a text at the foot of each page, beside its number.
  static func sheet(foot: String) -> String {
    """
    @page {
      margin: 15mm 12mm 18mm;
      font: 8pt "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif;
      @bottom-left { content: "\(foot.styleSafe)"; color: #b00000; }
      @bottom-right { content: counter(page) " / " counter(pages); }
    }
    h1 { text-align: center; }
    h3 { font-size: 10pt; margin: 10pt 0 2pt; break-after: avoid; }
    p { margin: 3pt 0; }
    .label {
      margin: 0 0 8pt; padding: 3pt 6pt; border: 0.5mm solid #b00000; color: #b00000;
      font-size: 11pt; font-weight: 600; text-align: center;
    }
    .part { break-before: page; font-size: 13pt; }
    .figures { border: 0.3mm solid #666; margin: 8pt 0; break-inside: avoid; }
    .figures > div { display: block; width: auto; flex: 1 1 0; padding: 4pt 6pt; border: 0; }
    .figures dd { font-size: 14pt; font-weight: 600; }
    .code { white-space: nowrap; overflow-wrap: normal; }
    th { white-space: nowrap; overflow-wrap: normal; }
    .metered { white-space: nowrap; }
    .meter { width: 40mm; height: 3mm; vertical-align: middle; margin-right: 1.5mm; }
    figure { margin: 4pt 0; break-inside: avoid; }
    .trend { width: 100%; height: auto; font-size: 13px; }
    """
  }
}
