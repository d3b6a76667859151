import ArgumentParser
import PaichaModel

/// What free text of an option may be.
enum PlainText {
  /// Refuses an empty text, one over 4,096 bytes, and control characters.
  static func require(_ text: String?, in option: String) throws {
    guard let text, !Text.isPlain(text, maximumBytes: 4_096) else { return }
    throw ValidationError("\(option): 1-4096 bytes, 不含控制字符 no control characters")
  }

  /// Refuses words of the command line with control characters but tabs and line breaks, names of
  /// files too: no text of a book comes from them.
  static func require(_ arguments: [String]) throws {
    let place = arguments.firstIndex { !Text.isFree($0, maximumBytes: .max) }
    guard let place else { return }
    throw ValidationError(
      "第 \(place + 1) 个词含控制字符 word \(place + 1) has control characters: \(arguments[place])"
    )
  }
}
