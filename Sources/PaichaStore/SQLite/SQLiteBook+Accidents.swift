import GRDB
public import PaichaModel

extension SQLiteBook {
  public func accident(_ id: AccidentID) throws(StoreFault) -> AccidentView? {
    guard id.origin == book.origin else { return nil }
    return try connection.read { try AccidentQuery.view($0, id) }
  }

  public func accident(reference: String) throws(StoreFault) -> AccidentID? {
    try connection.read { try AccidentQuery.id($0, reference: reference, book.origin) }
  }

  public func accidents(_ filter: AccidentFilter) throws(StoreFault) -> [AccidentRow] {
    try connection.read { try AccidentQuery.rows($0, filter, book.origin) }
  }

  public func knownHazards(before id: AccidentID) throws(StoreFault) -> [KnownHazard] {
    guard id.origin == book.origin else { return [] }
    return try connection.read { try KnownHazardQuery.rows($0, id) }
  }
}
