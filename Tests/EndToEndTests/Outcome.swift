import Foundation

/// What a finished program left behind.
struct Outcome {
  /// How it ended.
  enum Ending: Hashable {
    case exit(Int32)
    case signal(Int32)
  }

  let ending: Ending
  /// The bytes of stdout.
  let output: Data
  /// The text of stderr.
  let messages: String

  var isDone: Bool { ending == .exit(0) }
  var text: String { String(decoding: output, as: UTF8.self) }

  /// The lines on stderr that name an error, as `PC-…`.
  var codes: [String] {
    messages.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      return words.count > 1 && words[0] == "paicha:" && words[1].hasPrefix("PC-")
        ? String(words[1]) : nil
    }
  }

  func decoded<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
    try JSONDecoder().decode(type, from: output)
  }
}
