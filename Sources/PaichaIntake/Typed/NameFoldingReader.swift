public import PaichaModel

/// Reads the table of characters that mean the same in names, naming the line of what is wrong.
public enum NameFoldingReader {
  public static func read(_ bytes: [UInt8], file: String) throws(RulebookFault) -> NameFolding {
    var width: [UInt32: [UInt32]] = [:]
    var traditional: [UInt32: UInt32] = [:]
    var section: Section?
    let text = String(decoding: bytes, as: UTF8.self)
    for (position, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      if line.hasPrefix("[") {
        guard let next = Section(rawValue: String(line)) else {
          throw fault(file, position)
        }
        section = next
        continue
      }
      for item in line.split(separator: " ") {
        let scalars = item.unicodeScalars.map(\.value)
        switch (section, scalars.count) {
        case (.width, 2...) where width[scalars[0]] == nil:
          width[scalars[0]] = Array(scalars.dropFirst())
        case (.traditional, 2) where traditional[scalars[0]] == nil:
          traditional[scalars[0]] = scalars[1]
        default: throw fault(file, position)
        }
      }
    }
    return NameFolding(width: width, traditional: traditional)
  }

  private enum Section: String {
    case width = "[width]"
    case traditional = "[traditional]"
  }

  private static func fault(_ file: String, _ position: Int) -> RulebookFault {
    .unreadable(
      file: file,
      line: position + 1,
      Words(zh: "折叠表的行有误", en: "a line of the folding table is wrong")
    )
  }
}
