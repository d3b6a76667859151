import PaichaIntake
import PaichaModel
import PaichaStore

extension RowProblem {
  /// A reference that is recorded already with other content.
  static func contradiction(
    of reference: String,
    in referenceColumn: String,
    id: String,
    column: String
  ) -> RowProblem {
    RowProblem(
      column: referenceColumn,
      value: reference,
      code: .contradictsRecord,
      reason: Words(
        zh: "已登记为 \(id)，但 \(column) 不同",
        en: "is recorded as \(id) with a different \(column)"
      )
    )
  }
}

extension BookReading {
  /// Who answers for the record of a row; a row that names nobody in the registers is refused.
  func requireHolder(
    _ holder: Holder,
    venue venueColumn: String,
    zone zoneColumn: String
  ) throws -> HolderPlace {
    do {
      return try requireHolder(holder)
    } catch ServiceFault.noSuchVenue(let code) {
      throw RowProblem(
        column: venueColumn,
        value: code,
        code: .unknownVenue,
        reason: Words(
          zh: "账套没有此场所（先 paicha venue import）",
          en: "the book has no such venue (paicha venue import first)"
        )
      )
    } catch ServiceFault.noSuchZone(let code) {
      throw RowProblem(
        column: zoneColumn,
        value: code,
        code: .unknownZone,
        reason: Words(
          zh: "账套没有此经开区（先 paicha zone import）",
          en: "the book has no such zone (paicha zone import first)"
        )
      )
    }
  }
}
