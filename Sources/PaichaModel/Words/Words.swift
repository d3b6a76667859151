/// A text in both languages of the product, Chinese first.
public struct Words: Hashable, Sendable {
  public let zh: String
  public let en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in one language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

extension Words {
  /// A text that needs no translation, such as a command.
  public init(same text: String) { self.init(zh: text, en: text) }
}
