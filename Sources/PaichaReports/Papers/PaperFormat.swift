public import PaichaModel

/// How a paper (文书) is laid out.
public enum PaperFormat: String, CaseIterable, Sendable {
  /// Plain text, 40 Han characters wide.
  case text
  /// One self-contained page that prints on A4.
  case html

  /// The whole paper; the same paper gives the same bytes, always.
  public func render(_ paper: Paper) -> String { render(OfficialDocument(paper)) }

  /// The whole document; the same document gives the same bytes, always.
  public func render(_ document: OfficialDocument) -> String {
    switch self {
    case .text: PaperText(document).text
    case .html: PaperHTML(document).text
    }
  }
}
