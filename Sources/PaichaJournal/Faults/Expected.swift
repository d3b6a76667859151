internal import PaichaModel

/// What a strict reader needed to find at a place, for the message.
public enum Expected: Hashable, Sendable {
  /// Exactly this text.
  case literal(String)
  /// A member of this name, of any or of a certain kind.
  case member(String)
  case string
  case escape
  case validText
  case integer
  case integerInRange
  case value
  case ascendingKey
  case shallowNesting
  case end
  case proofObject
  case base64(String)
  case natural(String)
  case originLine
  case sizeLine
  case rootLine
  case nonEmptyLine
  case finalNewline
  case noControlCharacters
  case blankLine
  case signatureLine
  case keyName
  case keyHash
  case keyBytes
}

extension Expected {
  /// The expectation as the middle of a sentence.
  var words: Words {
    switch self {
    case .literal(let text): Words(zh: " \(text) ", en: text)
    case .member(let name): Words(zh: "成员 \"\(name)\"", en: "the member \"\(name)\"")
    case .string: Words(zh: "字符串", en: "a string")
    case .escape: Words(zh: "规范的转义", en: "a canonical escape")
    case .validText: Words(zh: "有效的 UTF-8", en: "valid UTF-8")
    case .integer: Words(zh: "规范的整数", en: "a canonical integer")
    case .integerInRange: Words(zh: "64 位整数", en: "an integer of 64 bits")
    case .value: Words(zh: "一个值", en: "a value")
    case .ascendingKey: Words(zh: "按升序的 ASCII 键", en: "ASCII keys in ascending order")
    case .shallowNesting: Words(zh: "较浅的嵌套", en: "less nesting")
    case .end: Words(zh: "结尾", en: "the end")
    case .proofObject:
      Words(
        zh: "一个 JSON 对象：leafIdx 与 treeSize，或 size1 与 size2，均为 0 至 2^64-1 的整数",
        en: "a JSON object with leafIdx and treeSize, or size1 and size2, integers from 0 to 2^64-1"
      )
    case .base64(let name): Words(zh: "\"\(name)\" 的 base64", en: "base64 in \"\(name)\"")
    case .natural(let name):
      Words(zh: "\"\(name)\" 为 0 至 2^64-1 的整数", en: "\"\(name)\" to be an integer from 0 to 2^64-1")
    case .originLine: Words(zh: "来源（非空的一行）", en: "the origin, one line that is not empty")
    case .sizeLine:
      Words(zh: "大小（十进制，无前导零）", en: "the size, decimal without leading zeros")
    case .rootLine: Words(zh: "根（32 字节的 base64）", en: "the root, base64 of 32 bytes")
    case .nonEmptyLine: Words(zh: "非空的一行", en: "a line that is not empty")
    case .finalNewline: Words(zh: "结尾的换行", en: "a final newline")
    case .noControlCharacters:
      Words(zh: "不含控制字符的文本", en: "text without control characters")
    case .blankLine: Words(zh: "签名前的空行", en: "a blank line before the signatures")
    case .signatureLine:
      Words(zh: "签名行“— 名称 base64”", en: "a signature line, \"— name base64\"")
    case .keyName:
      Words(zh: "不含空白和加号的名称", en: "a name without spaces and plus signs")
    case .keyHash: Words(zh: "与名称和密钥相符的哈希", en: "the hash of its name and bytes")
    case .keyBytes: Words(zh: "Ed25519 密钥的 base64", en: "base64 of an Ed25519 key")
    }
  }
}
