public import PaichaModel

/// Why one row is rejected, and where it stands.
public struct RowFault: Hashable, Sendable {
  /// The physical line on which the record starts; for an open quote, the line of the quote.
  public let line: Int
  /// The column of the file as its header names it, where one is to blame.
  public let column: String?
  public let value: String?
  public let code: RowCode
  public let reason: Words

  public init(line: Int, column: String?, value: String?, code: RowCode, reason: Words) {
    self.line = line
    self.column = column
    self.value = value
    self.code = code
    self.reason = reason
  }
}

/// A row that was not accepted, with its source text.
public struct RejectedRow: Hashable, Sendable {
  public let fault: RowFault
  /// The record as it stands in the file, cut when it is very long.
  public let raw: String

  public init(fault: RowFault, raw: String) {
    self.fault = fault
    self.raw = raw
  }
}
