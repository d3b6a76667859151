/// What all rows of one table have in common: which fields are read and what the others hold.
///
/// A row keeps the texts of its active fields only, so that the empty ones cost nothing.
final class RowShape: Sendable {
  /// A field whose text differs from row to row.
  struct ActiveField {
    let index: Int
    /// The column it takes as it is or transforms; nothing for a join or a constant.
    let column: Int?
    let isConstant: Bool
    let isPlain: Bool
    let isOfFinding: Bool
  }

  let activeFields: [ActiveField]
  /// For each field its place among the active ones, or -1.
  private let slots: [Int]
  /// The texts of fields that are the same on every row.
  let constants: [String]

  /// A constant that a row without a finding lacks is active, for it is not the same on every row.
  init(outline: TableOutline) {
    var constants = Array(repeating: "", count: outline.fields.count)
    var slots = Array(repeating: -1, count: outline.fields.count)
    var activeFields: [ActiveField] = []
    for (index, plan) in outline.fields.enumerated() {
      let isOfFinding = outline.condition != nil && outline.layout.fields[index].isOfFinding
      var column: Int?
      var isConstant = false
      switch plan.source {
      case .none: continue
      case .constant(let text):
        constants[index] = text
        if !isOfFinding { continue }
        isConstant = true
      case .column(let number): column = number
      case .join: break
      }
      slots[index] = activeFields.count
      activeFields.append(
        ActiveField(
          index: index,
          column: column,
          isConstant: isConstant,
          isPlain: plan.isPlain,
          isOfFinding: isOfFinding
        )
      )
    }
    self.activeFields = activeFields
    self.slots = slots
    self.constants = constants
  }

  /// The text of a field, given the texts of the active ones.
  func text(of field: Int, in texts: [String]) -> String {
    let slot = slots[field]
    return slot >= 0 ? texts[slot] : constants[field]
  }

  /// The field among the active ones, if it is one.
  func activeField(_ field: Int) -> ActiveField? {
    let slot = slots[field]
    return slot >= 0 ? activeFields[slot] : nil
  }
}
