public import PaichaIntake
import PaichaJournal
import PaichaModel

/// Checks every subject of a file against the credit list.
public struct CreditCheckFile {
  private let check: CreditCheck

  public init(_ check: CreditCheck) { self.check = check }

  /// Answers row by row with the line of each; a row that names nobody is rejected.
  public func run(
    _ source: InputSource,
    reject: (RejectedRow) throws -> Void,
    answer: (_ line: Int, CreditSubjectRow, CreditAnswer) throws -> Void
  ) throws -> CreditCheckReceipt {
    var hash = ContentHash()
    let layout = TableLayout.creditSubjects
    let survey = try TableSurvey(source, layout: layout, onBlock: { hash.update($0) })
    let columns = survey.columnNames
    let reader = TableReader(survey)
    var receipt = CreditCheckReceipt()
    while let result = try reader.next() {
      switch result {
      case .rejected(let row):
        receipt.rejected += 1
        try reject(row.withoutPersonalValues(of: layout, columns))
      case .row(let row):
        do {
          let subject = try CreditSubjectRows.subject(row, columns)
          let found = try check.check(
            CreditQuestion(
              creditCode: subject.creditCode,
              residentID: subject.residentID,
              name: subject.name
            )
          )
          receipt.counts[found.outcome, default: 0] += 1
          try answer(row.line, subject, found)
        } catch let problem as RowProblem {
          receipt.rejected += 1
          let rejected = RejectedRow(fault: problem.fault(line: row.line), raw: "")
          try reject(rejected.withoutPersonalValues(of: layout, columns))
        }
      }
    }
    return receipt
  }
}

/// How many subjects of a file came out how.
public struct CreditCheckReceipt: Sendable {
  public var counts: [CreditAnswer.Outcome: Int] = [:]
  public var rejected = 0

  public init() {}
}
