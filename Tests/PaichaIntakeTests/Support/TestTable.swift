import Foundation
import PaichaModel

@testable import PaichaIntake

/// Bytes that are read as if they stood in a file.
struct TestTable {
  var bytes: [UInt8]
  var suffix = ".csv"
  var layout = TableLayout.letters
  var mapping: Mapping?
  var limits = IntakeLimits(temporaryFolder: NSTemporaryDirectory())

  init(_ text: String) { bytes = Array(text.utf8) }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Everything that reading gave.
  struct Outcome {
    var rows: [[String]] = []
    var lines: [Int] = []
    var rejected: [RejectedRow] = []
  }

  func with(_ change: (inout TestTable) -> Void) -> TestTable {
    var copy = self
    change(&copy)
    return copy
  }

  /// The file is gone as soon as it is open.
  func source() throws -> InputSource {
    let path = NSTemporaryDirectory() + "/paicha-test-\(UUID().uuidString)" + suffix
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { unlink(path) }
    return try InputSource.open(path, limits: limits)
  }

  func survey() throws -> TableSurvey {
    try TableSurvey(try source(), layout: layout, mapping: mapping, limits: limits)
  }

  func read() throws -> Outcome {
    let survey = try survey()
    let reader = TableReader(survey)
    var outcome = Outcome()
    while let result = try reader.next() {
      switch result {
      case .row(let row):
        outcome.rows.append(survey.layout.fields.indices.map { row[$0] })
        outcome.lines.append(row.line)
      case .rejected(let row): outcome.rejected.append(row)
      }
    }
    return outcome
  }

  /// The groups as lists of first-field and last-field texts.
  func groups() throws -> [RowGroup] {
    let groups = try GroupedRows(try survey())
    var all: [RowGroup] = []
    while let group = try groups.next() { all.append(group) }
    return all
  }

  /// The fault that reading ends with, if it does.
  func fault() throws -> IntakeFault? {
    do {
      _ = try read()
      return nil
    } catch let fault as IntakeFault {
      return fault
    }
  }
}

extension TableLayout {
  /// A small layout for tests: two required fields and an optional one.
  static let letters = TableLayout(
    name: "letters",
    fields: [Field("a", required: true), Field("b", required: true), Field("c")],
    groupField: 0
  )
}

/// A generator whose sequence is the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
