/// Who found a hazard (隐患来源), as statistics split them.
///
/// The national form also knows reports by the public and transfers in; no kind of inspection
/// stands for them yet.
public enum HazardSource: String, CaseIterable, Sendable {
  /// 企业自查.
  case selfCheck = "self_check"
  /// 部门检查.
  case department

  public init(_ kind: InspectionKind) {
    switch kind {
    // The enterprise drills and evaluates by itself.
    case .`self`, .drill: self = .selfCheck
    case .routine, .special, .joint, .reinspection, .enforcement: self = .department
    }
  }

  public var words: Words {
    switch self {
    case .selfCheck: Words(zh: "企业自查", en: "self-check")
    case .department: Words(zh: "部门检查", en: "department")
    }
  }
}
