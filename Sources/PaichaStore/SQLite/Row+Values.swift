import Foundation
import GRDB
import PaichaModel

/// Domain values out of columns; a value the schema should not allow is damage, not a default.
///
/// A damaged file may hold any type in any column, which plain subscripts trap on or convert.
extension Row {
  func day(_ index: Int) throws -> Day {
    guard let day = Day(number: try integer(index)) else { throw damage(index) }
    return day
  }

  func optionalDay(_ index: Int) throws -> Day? {
    hasNull(atIndex: index) ? nil : try day(index)
  }

  func coded<C: RawRepresentable<String>>(_ index: Int) throws -> C {
    guard let value = C(rawValue: try text(index)) else { throw damage(index) }
    return value
  }

  func optionalCoded<C: RawRepresentable<String>>(_ index: Int) throws -> C? {
    hasNull(atIndex: index) ? nil : try coded(index)
  }

  /// The id whose number a key is; all records of a book have its origin.
  func id<Kind: RecordKind>(_ index: Int, of origin: Origin) throws -> RecordID<Kind> {
    RecordID(origin: origin, number: try integer(index))
  }

  func optionalID<Kind: RecordKind>(_ index: Int, of origin: Origin) throws -> RecordID<Kind>? {
    hasNull(atIndex: index) ? nil : try id(index, of: origin)
  }

  func bytes(_ index: Int) throws -> [UInt8] {
    guard let data = Data.fromDatabaseValue(self[index] as DatabaseValue) else {
      throw damage(index)
    }
    return Array(data)
  }

  func text(_ index: Int) throws -> String {
    guard case .string(let text) = (self[index] as DatabaseValue).storage else {
      throw damage(index)
    }
    return text
  }

  func code<C: Code>(_ index: Int) throws -> C { C(unchecked: try text(index)) }

  func optionalCode<C: Code>(_ index: Int) -> C? {
    (self[index] as String?).map { C(unchecked: $0) }
  }

  func integer(_ index: Int) throws -> Int {
    guard case .int64(let value) = (self[index] as DatabaseValue).storage else {
      throw damage(index)
    }
    return Int(value)
  }

  private func damage(_ index: Int) -> StoreFault {
    let name = Array(columnNames)[index]
    return .damaged(
      path: "table row",
      detail: "column \(name) holds \(self[index] as DatabaseValue)"
    )
  }
}
