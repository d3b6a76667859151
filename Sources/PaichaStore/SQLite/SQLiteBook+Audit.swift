import GRDB
public import PaichaModel

extension SQLiteBook {
  public func auditFacts(_ request: AuditRequest, _ body: (AuditFact) throws -> Void) throws {
    let (days, origin) = (request.days, book.origin)
    try walking { db in
      switch request.source {
      case .inspections:
        try AuditInspectionQuery(days: days, origin: origin).forEach(db) {
          try body(.inspection($0))
        }
      case .closures:
        try AuditClosureQuery(days: days, origin: origin).forEach(db) { try body(.closure($0)) }
      case .deadlines:
        try AuditDeadlineQuery(days: days, origin: origin).forEach(db) { try body(.deadline($0)) }
      case .evidence:
        try AuditEvidenceQuery(origin: origin).forEach(db) { try body(.evidence($0)) }
      case .denominators:
        for shrunken in try AuditDenominatorQuery(request: request, origin: origin).fetch(db) {
          try body(.denominator(shrunken))
        }
      case .numbers:
        try AuditNumberQuery(days: days).forEach(db) { try body(.number($0)) }
        for own in try AuditOwnNumberQuery(days: days, origin: origin).fetch(db) {
          try body(.ownNumbers(own))
        }
      }
    }
  }

  public func knows(_ series: NumberSeries, number: String) throws(StoreFault) -> Bool {
    try connection.read { try AuditNumberQuery.knows($0, series, number) }
  }
}
