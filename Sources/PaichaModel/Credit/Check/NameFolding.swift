/// A way in which two spellings of a name may differ and still be the same name (名称折叠).
public enum Folding: String, CaseIterable, Comparable, Sendable {
  /// 全半角等兼容形式.
  case width
  /// 繁体、异体.
  case traditional
  case letterCase = "letter_case"
  case spaces
  /// Brackets of every kind; what stands in them stays.
  case brackets
  case punctuation

  public static func < (left: Folding, right: Folding) -> Bool {
    left.rawValue < right.rawValue
  }

  public var words: Words {
    switch self {
    case .width: Words(zh: "全半角", en: "width")
    case .traditional: Words(zh: "繁简", en: "script")
    case .letterCase: Words(zh: "大小写", en: "letter case")
    case .spaces: Words(zh: "空格", en: "spaces")
    case .brackets: Words(zh: "括号", en: "brackets")
    case .punctuation: Words(zh: "标点", en: "punctuation")
    }
  }
}

/// Names as they are compared: characters that mean the same made the same.
public struct NameFolding: Sendable {
  /// What each character of the basic plane is read as; 0 where it stays.
  private let basic: [UInt32]
  /// Characters read as several, and those beyond the basic plane.
  private let others: [UInt32: [UInt32]]
  private let traditional: Set<UInt32>

  /// A folding by tables from characters to what they are read as.
  public init(width: [UInt32: [UInt32]], traditional: [UInt32: UInt32]) {
    var basic = [UInt32](repeating: 0, count: 0x1_0000)
    var others: [UInt32: [UInt32]] = [:]
    for (from, to) in width {
      if from < 0x1_0000, to.count == 1 { basic[Int(from)] = to[0] } else { others[from] = to }
    }
    for (from, to) in traditional {
      if from < 0x1_0000 { basic[Int(from)] = to } else { others[from] = [to] }
    }
    self.basic = basic
    self.others = others
    self.traditional = Set(traditional.keys)
  }

  /// The characters of a name after every folding, or after all but one.
  public func folded(_ name: String, without left: Folding? = nil) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(name.utf8.count / 3 + 4)
    for scalar in name.unicodeScalars { add(scalar.value, to: &result, left, depth: 0) }
    return result
  }

  /// A replacement may itself be folded, such as a compatibility ideograph to a traditional one.
  private func add(_ value: UInt32, to result: inout [UInt32], _ left: Folding?, depth: Int) {
    if value < 0x80 { return addASCII(value, to: &result, left) }
    let single = value < 0x1_0000 ? basic[Int(value)] : 0
    let several = single == 0 ? others[value] : nil
    if single != 0 || several != nil, depth < 3,
      left != (traditional.contains(value) ? .traditional : .width)
    {
      if single != 0 { return add(single, to: &result, left, depth: depth + 1) }
      for part in several ?? [] { add(part, to: &result, left, depth: depth + 1) }
      return
    }
    if let kind = NameFolding.dropped(value), left != kind { return }
    result.append(value)
  }

  private func addASCII(_ value: UInt32, to result: inout [UInt32], _ left: Folding?) {
    switch UInt8(truncatingIfNeeded: value) {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      result.append(left == .letterCase ? value : value + 32)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      result.append(value)
    case UInt8(ascii: " "): if left == .spaces { result.append(value) }
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      if left == .brackets { result.append(value) }
    default: if left == .punctuation { result.append(value) }
    }
  }

  /// The folding that leaves a character beyond ASCII out, if one does.
  private static func dropped(_ value: UInt32) -> Folding? {
    switch value {
    case 0xA0, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF: .spaces
    // Brackets and quotes of Chinese texts: 〈〉《》「」『』【】〔〕〖〗, ❨ and the like.
    case 0x3008...0x3011, 0x3014...0x301B, 0x2768...0x2775, 0x27E6...0x27EF, 0x2985...0x2998:
      .brackets
    case 0xB7, 0xAB, 0xBB, 0xA7, 0xB6, 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3003,
      0x301C...0x301F, 0x30FB, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0x02C7...0x02CB:
      .punctuation
    default: nil
    }
  }

  /// The foldings without which two names that fold to the same would differ.
  public func needed(between left: String, and right: String) -> Set<Folding> {
    Set(
      Folding.allCases.filter { folded(left, without: $0) != folded(right, without: $0) }
    )
  }

  /// A folded name without legal forms at its end (有限公司, Co., Ltd.), by which near names are
  /// found; nothing shorter than two characters.
  public func core(of folded: [UInt32]) -> [UInt32] {
    var core = folded[...]
    var isCut = true
    while isCut {
      isCut = false
      for form in NameFolding.legalForms where core.count >= form.count + 2 {
        guard core.suffix(form.count).elementsEqual(form) else { continue }
        core = core.dropLast(form.count)
        isCut = true
        break
      }
    }
    return Array(core)
  }

  /// The longest first, so that 有限责任公司 is cut as one.
  private static let legalForms: [[UInt32]] = [
    "股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "分公司", "公司", "集团", "coltd", "limited",
    "company", "corp", "llc", "ltd", "inc", "co",
  ]
  .map { $0.unicodeScalars.map(\.value) }
}
