@testable import PaichaIntake

/// Text as GB 18030, by turning the decoder's own table round.
struct GB18030Encoder {
  private let twoByte: [Unicode.Scalar: [UInt8]]
  private let fourByte: [Unicode.Scalar: Int]

  init() {
    var twoByte: [Unicode.Scalar: [UInt8]] = [:]
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE {
        if let scalar = GB18030.shared.scalar(lead, trail) { twoByte[scalar] = [lead, trail] }
      }
    }
    self.twoByte = twoByte
    fourByte = Dictionary(
      uniqueKeysWithValues: (0..<GB18030.fourByteCount).compactMap { linear in
        GB18030.shared.scalar(linear: linear).map { ($0, linear) }
      }
    )
  }

  func bytes(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      if scalar.isASCII { return [UInt8(scalar.value)] }
      if let bytes = twoByte[scalar] { return bytes }
      let linear =
        fourByte[scalar] ?? GB18030.supplementaryStart + Int(scalar.value) - 0x10000
      return Self.fourBytes(linear)
    }
  }

  static func fourBytes(_ linear: Int) -> [UInt8] {
    [
      UInt8(0x81 + linear / 12600), UInt8(0x30 + linear / 1260 % 10),
      UInt8(0x81 + linear / 10 % 126), UInt8(0x30 + linear % 10),
    ]
  }
}
