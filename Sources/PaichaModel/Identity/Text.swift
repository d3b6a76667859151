/// What free text from outside may be.
public enum Text {
  /// Whether a text is non-empty, within its size, and free of control characters.
  public static func isPlain(_ text: String, maximumBytes: Int) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count > 0, bytes.count <= maximumBytes else { return false }
      for position in bytes.indices where isControl(at: position, in: bytes) { return false }
      return true
    }
  }

  /// Whether a text is within its size and free of control characters but tabs and line breaks.
  public static func isFree(_ text: String, maximumBytes: Int) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count <= maximumBytes else { return false }
      var before: UInt8 = 0
      for byte in bytes {
        // A C1 control is C2 and a byte below A0.
        if byte < 32 ? byte != 9 && byte != 10 && byte != 13 : byte == 127 { return false }
        if before == 0xC2, byte < 0xA0 { return false }
        before = byte
      }
      return true
    }
  }

  /// C0 and C1 controls, DEL, and the line and paragraph separators.
  private static func isControl(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes[position] {
    case 0..<32, 127: true
    case 0xC2: position + 1 < bytes.count && bytes[position + 1] < 0xA0
    case 0xE2:
      position + 2 < bytes.count && bytes[position + 1] == 0x80
        && (bytes[position + 2] == 0xA8 || bytes[position + 2] == 0xA9)
    default: false
    }
  }
}
