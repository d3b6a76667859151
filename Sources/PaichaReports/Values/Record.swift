public import PaichaModel

/// One record for `show` commands and receipts: named values and the lists that belong to it.
///
/// A table prints it as a block of names and values with a table a section; JSON as one object
/// with an array of objects a section. CSV has room for the named values only.
public struct Record: Hashable, Sendable {
  /// A named value.
  public struct Field: Hashable, Sendable {
    public let column: Column
    public let cell: Cell

    public init(_ column: Column, _ cell: Cell) {
      self.column = column
      self.cell = cell
    }
  }

  /// A list that belongs to the record, such as the hazards of an inspection.
  public struct Section: Hashable, Sendable {
    /// Stable, snake_case.
    public let key: String
    public let report: Report
    /// Whether people are spared a section without rows; machine formats always carry it.
    public let hidesEmpty: Bool

    public init(_ key: String, _ report: Report, hidesEmpty: Bool = false) {
      self.key = key
      self.report = report
      self.hidesEmpty = hidesEmpty
    }
  }

  public var title: Words?
  public var fields: [Field]
  public var sections: [Section]
  public var notes: [Words]

  public init(
    fields: [Field],
    sections: [Section] = [],
    title: Words? = nil,
    notes: [Words] = []
  ) {
    self.title = title
    self.fields = fields
    self.sections = sections
    self.notes = notes
  }
}
