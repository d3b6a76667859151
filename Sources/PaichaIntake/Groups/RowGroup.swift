/// The rows that share one reference, in the order of the file.
public struct RowGroup: Sendable {
  public internal(set) var rows: [SourceRow] = []
  /// The rows of the same reference that were rejected; one whose reference cannot be read, or is
  /// beyond the limit of a group, stands alone.
  public internal(set) var rejected: [RejectedRow] = []

  var count: Int { rows.count + rejected.count }
}
