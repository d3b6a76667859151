/// What free text from outside may be.
public enum Text {
  /// Whether a text is non-empty, within its size, and free of control characters.
  public static func isPlain(_ text: String, maximumBytes: Int) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count > 0, bytes.count <= maximumBytes else { return false }
      for byte in bytes where byte < 32 || byte == 127 { return false }
      return true
    }
  }
}
