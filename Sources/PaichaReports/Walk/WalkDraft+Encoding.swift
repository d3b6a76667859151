import PaichaModel

extension WalkDraft {
  static let heading = "paicha walk draft"
  static let version = "1"

  /// The draft as a small text file: a line a fact, fields apart by tabs, and a line that ends it.
  public func encode() -> String {
    var lines = [
      [WalkDraft.heading, WalkDraft.version],
      ["venue", start.venue.text],
      ["day", "\(start.day)"],
      ["kind", start.kind.rawValue],
      ["checklist", start.checklist],
    ]
    lines += start.inspectors.map { ["inspector", $0] }
    lines += answers.map { item, answer in ["answer", item.text] + WalkDraft.fields(of: answer) }
    lines.append(["end", String(answers.count)])
    return lines.map { $0.map(WalkDraft.escape).joined(separator: "\t") + "\n" }.joined()
  }

  private static func fields(of answer: WalkAnswer) -> [String] {
    switch answer {
    case .unanswered: ["open"]
    case .pass: ["pass"]
    case .notApplicable: ["na"]
    case .fail(let level, let note): ["fail", level.rawValue, note]
    }
  }

  private static func escape(_ field: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in field.unicodeScalars {
      switch scalar {
      case "\\": text.append(contentsOf: "\\\\".unicodeScalars)
      case "\t": text.append(contentsOf: "\\t".unicodeScalars)
      case "\n": text.append(contentsOf: "\\n".unicodeScalars)
      case "\r": text.append(contentsOf: "\\r".unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
