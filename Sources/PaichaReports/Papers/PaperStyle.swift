/// The style sheet of papers: A4, margins 37, 26, 35 and 28 mm, 16 pt text on 29 pt lines.
///
/// The last paragraph stays with the signature, so that no seal stands on a page without text.
enum PaperStyle {
  static let sheet = """
    @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
    * { box-sizing: border-box; margin: 0; padding: 0; }
    body {
      color: #000; background: #fff; overflow-wrap: anywhere;
      font: 16pt/29pt FangSong_GB2312, "仿宋_GB2312", FangSong, "仿宋", STFangsong, "华文仿宋",
        "FZFangSong-Z02", "Noto Serif CJK SC", "Source Han Serif SC", serif;
    }
    main { width: 156mm; margin: 0 auto; }
    main > p { text-indent: 2em; text-align: justify; }
    main > p.addressee { text-indent: 0; }
    main > p:last-of-type { break-after: avoid; }
    header { text-align: center; margin-bottom: 29pt; }
    header.ruled { padding-bottom: 8pt; border-bottom: 1.5pt solid #d00000; }
    h1 {
      font: 22pt/35pt FZXiaoBiaoSong-B05S, "方正小标宋简体", "方正小标宋_GBK", STZhongsong, "华文中宋",
        SimSun, "宋体", "Noto Serif CJK SC", "Source Han Serif SC", serif;
      margin-bottom: 12pt;
    }
    .signature { margin: 29pt 4em 0 0; text-align: right; break-inside: avoid; }
    .signature .seal { color: #999; }
    footer { margin-top: 29pt; break-inside: avoid; font-size: 14pt; }
    .copies { padding: 2pt 1em; border-top: 0.35mm solid #000; }
    .service { width: 100%; border-collapse: collapse; border-top: 0.35mm solid #000; }
    .service td { width: 50%; padding: 4pt 1em 0; white-space: nowrap; }
    .service span { display: inline-block; width: 7em; border-bottom: 0.25mm solid #000; }
    .counterparts { padding: 2pt 1em; border-bottom: 0.35mm solid #000; font-size: 12pt; }
    @media screen {
      body { background: #eee; }
      main {
        width: 210mm; min-height: 297mm; margin: 8mm auto; padding: 37mm 26mm 35mm 28mm;
        background: #fff; box-shadow: 0 0 2mm #999;
      }
    }
    """

  /// What longer documents add: headings in the text, page numbers, each attachment a new page.
  static func chapters(head: String) -> String {
    """
    @page {
      @top-right { content: "\(head.styleSafe)"; font-size: 10.5pt; color: #666; }
      @bottom-center { content: "— " counter(page) " —"; font-size: 14pt; }
    }
    h1 small { font-size: 16pt; }
    main > h2 { font: 16pt/29pt SimHei, "黑体", "Noto Sans CJK SC", sans-serif; text-indent: 2em;
      break-after: avoid; }
    main > p.attached { padding-left: 5em; text-indent: -3em; }
    main > p:not(.attached) + p.attached { margin-top: 29pt; }
    .attachment { break-before: page; }
    .attachment > p:first-child { font-family: SimHei, "黑体", "Noto Sans CJK SC", sans-serif; }
    .attachment h2 { font-size: 16pt; text-align: center; margin: 6pt 0; }
    .attachment table { width: 100%; border-collapse: collapse; }
    .attachment table { font-size: 9pt; line-height: 1.4; }
    .code { white-space: nowrap; overflow-wrap: normal; }
    .attachment thead { display: table-header-group; }
    .attachment tr { break-inside: avoid; }
    .attachment th, .attachment td { padding: 1pt 3pt; border: 0.2mm solid #666; }
    .attachment .none, .attachment .notes { font-size: 10.5pt; line-height: 1.5; }
    .attachment .notes { padding-left: 1.2em; }
    """
  }
}
