public import PaichaModel

/// How a paper (文书) is laid out.
public enum PaperFormat: String, CaseIterable, Sendable {
  /// Plain text, 40 Han characters wide.
  case text
  /// One self-contained page that prints on A4.
  case html

  /// The whole paper; the same paper gives the same bytes, always.
  public func render(_ paper: Paper) -> String {
    switch self {
    case .text: PaperText(paper).text
    case .html: PaperHTML(paper).text
    }
  }
}
