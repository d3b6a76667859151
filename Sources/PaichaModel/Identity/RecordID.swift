/// What a record id numbers; its letter stands in the id.
public protocol RecordKind: Sendable {
  static var letter: UInt8 { get }
}

/// The number of one record of one kind in one book, such as `K7QX-H128`.
public struct RecordID<Kind: RecordKind>: Hashable, Sendable {
  public let origin: Origin
  /// Counted from 1 within the book.
  public let number: Int

  public init(origin: Origin, number: Int) {
    self.origin = origin
    self.number = number
  }

  /// An id as written, or nothing if it is not one of this kind.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 7, bytes.count <= 20, bytes[4] == UInt8(ascii: "-"),
      bytes[5] == Kind.letter || bytes[5] == Kind.letter + 32, bytes[6] != UInt8(ascii: "0"),
      let origin = Origin(String(decoding: bytes[0..<4], as: UTF8.self))
    else { return nil }
    var number = 0
    for byte in bytes[6...] {
      guard byte >= 48, byte <= 57 else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    self.init(origin: origin, number: number)
  }
}

extension RecordID: CustomStringConvertible {
  public var description: String {
    var digits = 1
    var rest = number
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    return String(unsafeUninitializedCapacity: 6 + digits) { buffer in
      for position in 0..<4 { buffer[position] = origin.byte(position) }
      buffer[4] = UInt8(ascii: "-")
      buffer[5] = Kind.letter
      Decimals.write(number, width: digits, into: buffer, at: 6)
      return 6 + digits
    }
  }
}

public enum AccidentRecord: RecordKind { public static let letter = UInt8(ascii: "A") }
public enum CreditRecord: RecordKind { public static let letter = UInt8(ascii: "C") }
public enum DrillRecord: RecordKind { public static let letter = UInt8(ascii: "D") }
public enum TrainingRecord: RecordKind { public static let letter = UInt8(ascii: "E") }
public enum HazardRecord: RecordKind { public static let letter = UInt8(ascii: "H") }
public enum InspectionRecord: RecordKind { public static let letter = UInt8(ascii: "I") }
public enum PersonRecord: RecordKind { public static let letter = UInt8(ascii: "N") }
public enum PlanRecord: RecordKind { public static let letter = UInt8(ascii: "P") }
public enum SupervisionRecord: RecordKind { public static let letter = UInt8(ascii: "S") }
public enum TransferRecord: RecordKind { public static let letter = UInt8(ascii: "T") }
public enum VenueRecord: RecordKind { public static let letter = UInt8(ascii: "V") }

public typealias AccidentID = RecordID<AccidentRecord>
/// The number of a listing on the credit list (严重失信主体名单).
public typealias CreditID = RecordID<CreditRecord>
public typealias DrillID = RecordID<DrillRecord>
/// The number of a training session (教育培训); E as in education.
public typealias TrainingID = RecordID<TrainingRecord>
/// The number of a person whose identity is kept sealed; N as in 自然人, natural person.
public typealias PersonID = RecordID<PersonRecord>
public typealias PlanID = RecordID<PlanRecord>
public typealias HazardID = RecordID<HazardRecord>
public typealias SupervisionID = RecordID<SupervisionRecord>
public typealias TransferID = RecordID<TransferRecord>
public typealias InspectionID = RecordID<InspectionRecord>
/// The number of a venue without a code of its own.
public typealias VenueID = RecordID<VenueRecord>
