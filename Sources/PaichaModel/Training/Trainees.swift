/// Who is trained (培训对象); 安监总局令第3号 arts 9, 13.
public enum Trainees: String, CaseIterable, Sendable {
  /// 主要负责人.
  case head
  /// 安全生产管理人员.
  case safetyOfficer = "safety_officer"
  /// 新上岗人员.
  case newStaff = "new_staff"
  /// 其他从业人员, dispatched workers and interns among them.
  case staff

  /// Whether their hours are counted person by person, so that names are needed.
  public var needsNames: Bool { self == .head || self == .safetyOfficer }

  public var words: Words {
    switch self {
    case .head: Words(zh: "主要负责人", en: "heads")
    case .safetyOfficer: Words(zh: "安全管理人员", en: "safety officers")
    case .newStaff: Words(zh: "新上岗人员", en: "new staff")
    case .staff: Words(zh: "从业人员", en: "staff")
    }
  }
}
