/// The characters of GB 18030, the national encoding of spreadsheets saved in China.
///
/// The four-byte area of the basic plane holds, in order, what the two-byte area leaves out.
struct GB18030: Sendable {
  static let shared = GB18030()

  /// Code points of the two-byte area, by lead and trail byte.
  private let twoByte: [UInt16]
  /// Code points of the four-byte area of the basic plane.
  private let fourByte: [UInt16]

  static let fourByteCount = 39_420
  /// The linear number of U+10000.
  static let supplementaryStart = 189_000

  private init() {
    var twoByte: [UInt16] = []
    twoByte.reserveCapacity(126 * 190)
    var taken = [Bool](repeating: false, count: 0x10000)
    var runs = GB18030Table.privateRuns[...]
    var privateUse: UInt16 = 0xE000
    GB18030Table.characters.withUTF8Buffer { text in
      var iterator = text.makeIterator()
      var decoder = UTF8()
      while case .scalarValue(let scalar) = decoder.decode(&iterator) {
        guard scalar != "\n" else { continue }
        if let run = runs.first, run.position == twoByte.count {
          privateUse = run.first
          runs.removeFirst()
        }
        var value = UInt16(truncatingIfNeeded: scalar.value)
        if value == 0xFFFD {
          value = privateUse
          privateUse += 1
        }
        twoByte.append(value)
        taken[Int(value)] = true
      }
    }
    self.twoByte = twoByte
    fourByte = (UInt16(0x80)...UInt16.max).filter { value in
      !taken[Int(value)] && !(0xD800...0xDFFF).contains(value)
    }
  }

  /// The scalar of two bytes, where they are a character.
  func scalar(_ lead: UInt8, _ trail: UInt8) -> Unicode.Scalar? {
    guard (0x81...0xFE).contains(lead), Self.isTrail(trail) else { return nil }
    let column = Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
    return Unicode.Scalar(twoByte[(Int(lead) - 0x81) * 190 + column])
  }

  /// The scalar of a linear number of the four-byte area, where it is a character.
  func scalar(linear: Int) -> Unicode.Scalar? {
    if linear < Self.fourByteCount { return Unicode.Scalar(fourByte[linear]) }
    let supplementary = linear - Self.supplementaryStart
    guard supplementary >= 0 else { return nil }
    return Unicode.Scalar(UInt32(supplementary + 0x10000))
  }

  static func isTrail(_ byte: UInt8) -> Bool { byte >= 0x40 && byte <= 0xFE && byte != 0x7F }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The linear number of a four-byte sequence.
  static func linear(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> Int {
    ((Int(first) - 0x81) * 10 + Int(second) - 0x30) * 1260
      + (Int(third) - 0x81) * 10 + Int(fourth) - 0x30
  }

  static func isAssigned(linear: Int) -> Bool {
    linear < fourByteCount
      || (linear >= supplementaryStart && linear <= supplementaryStart + 0xFFFFF)
  }
}
