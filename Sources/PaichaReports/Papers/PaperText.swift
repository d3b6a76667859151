public import PaichaModel

/// A paper as plain text for terminals and printers, 40 Han characters wide.
public struct PaperText {
  /// Terminal cells in a line; a Han character takes two.
  public static let width = 80

  private static let indent = "　　"
  /// Cells kept free on the right of the signature.
  private static let signatureMargin = 8

  private let lines: PaperLines

  public init(_ paper: Paper) { lines = PaperLines(paper) }

  /// The paper, ending with a line feed.
  public var text: String {
    var text: [String] = []
    text += centred(lines.title)
    text += centred(lines.number)
    text.append("")
    text += lines.addressee.wrap(toCells: PaperText.width)
    for paragraph in lines.body {
      text += (PaperText.indent + paragraph).wrap(toCells: PaperText.width)
    }
    text.append("")
    for line in [lines.issuer, lines.seal, lines.date] { text += signed(line) }
    text.append("")
    text += foot
    return text.joined(separator: "\n") + "\n"
  }

  private var foot: [String] {
    // Full-width, since the width of box characters differs between terminals and printers.
    let rule = String(repeating: "－", count: PaperText.width / 2)
    var text: [String] = []
    if let copies = lines.copies {
      text.append(rule)
      text += copies.wrap(toCells: PaperText.width)
    }
    text.append(rule)
    for (who, when) in lines.service {
      let blank = String(repeating: "_", count: 24)
      let date = "\(when)：________年____月____日"
      text.append("\(who)：\(blank)".pad(toCells: PaperText.width / 2) + date)
    }
    text.append(lines.counterparts)
    return text
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
