public import PaichaModel

/// A document to read and print, put together from figures, tables, charts and notes.
///
/// Unlike a record it has no form for machines.
public struct Sheet: Hashable, Sendable {
  /// A part of the document, in the order it is read.
  public enum Block: Hashable, Sendable {
    case heading(Words)
    /// A heading on a new page.
    case part(Words)
    case subheading(Words)
    /// A few values that stand out.
    case figures([Record.Field])
    case fields([Record.Field])
    case table(SheetTable)
    case trend(TrendChart)
    case paragraph(Words)
    case notes([Words])
  }

  public let title: Words
  /// What must not be overlooked: boxed below the title, and at the foot of each page.
  public let label: Words
  public let blocks: [Block]

  public init(title: Words, label: Words, blocks: [Block]) {
    self.title = title
    self.label = label
    self.blocks = blocks
  }
}

extension Sheet.Block {
  /// The table of a report below its title, with its notes.
  static func section(_ report: Report) -> [Sheet.Block] {
    (report.title.map { [.heading($0)] } ?? []) + [.table(SheetTable(report))]
      + (report.notes.isEmpty ? [] : [.notes(report.notes)])
  }
}
