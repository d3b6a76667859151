/// What came of importing a table of inspections; counts of rows unless the name says otherwise.
public struct ImportReceipt: Sendable {
  public var file = ""
  public var sha256 = ""
  public var rows = 0
  /// Inspections recorded now.
  public var inspections = 0
  /// Findings recorded now.
  public var findings = 0
  public var generalHazards = 0
  public var majorHazards = 0
  public var venuesRegistered = 0
  public var accepted = 0
  public var unchanged = 0
  public var rejected = 0
  public var journalSize: UInt64 = 0
  public var journalRoot = ""
  /// Nothing was written: a rehearsal, or a strict import with rejected rows.
  public var isRehearsal = false

  public init() {}
}

extension ImportReceipt {
  /// Adds what a batch came to; file, rows and journal stay.
  mutating func add(_ batch: ImportReceipt) {
    inspections += batch.inspections
    findings += batch.findings
    generalHazards += batch.generalHazards
    majorHazards += batch.majorHazards
    venuesRegistered += batch.venuesRegistered
    accepted += batch.accepted
    unchanged += batch.unchanged
  }
}
