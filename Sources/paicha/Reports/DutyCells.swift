import PaichaModel
import PaichaReports

/// The duties of the rulebook as cells, with how far each was checked.
enum DutyCells {
  static func status(_ status: Parameter.Status) -> Cell {
    let cell = Cell.coded(status.rawValue, shown: status.words)
    return status == .unverified ? .emphasised(cell) : cell
  }

  /// Who says whether a venue is a crowded place.
  static func crowdedBy(_ isRegistered: Bool) -> Cell {
    isRegistered
      ? .coded("register", shown: Words(zh: "登记", en: "register"))
      : .coded("kind", shown: Words(zh: "按类型预设", en: "preset by kind"))
  }

  static let unverified = Words(
    zh: "“未核实”的义务是项目对条文的理解或默认，以主管机关的要求为准。",
    en: "a duty marked unverified is the project's reading or default; the authority decides."
  )
}
