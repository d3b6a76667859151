/// The level of a hazard (一般隐患, 重大隐患); 安监总局令第16号.
public enum HazardLevel: String, CaseIterable, Sendable {
  case general
  case major

  public var words: Words {
    switch self {
    case .general: Words(zh: "一般", en: "general")
    case .major: Words(zh: "重大", en: "MAJOR")
    }
  }
}
