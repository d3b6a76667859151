import ArgumentParser
import PaichaModel

/// What free text of an option may be.
enum PlainText {
  /// Refuses an empty text, one over 4,096 bytes, and control characters.
  static func require(_ text: String?, in option: String) throws {
    guard let text, !Text.isPlain(text, maximumBytes: 4_096) else { return }
    throw ValidationError("\(option): 1-4096 bytes, 不含控制字符 no control characters")
  }
}
