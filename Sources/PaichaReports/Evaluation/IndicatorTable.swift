import PaichaModel

/// Indicators with bars of points out of the maximum, drawn to one scale.
struct IndicatorTable {
  private let values: [IndicatorValue]

  init(_ values: [IndicatorValue]) { self.values = values }

  var table: SheetTable {
    let marks = values.map { IndicatorMark($0) }
    let scale = marks.compactMap(\.maximum).max() ?? 1
    return SheetTable(
      columns: [
        Column("indicator", Words(zh: "指标", en: "indicator")),
        Column("points", Words(zh: "得分 / 满分", en: "points / maximum")),
        Column("numerator", Words(zh: "分子", en: "numerator"), .trailing),
        Column("denominator", Words(zh: "分母", en: "denominator"), .trailing),
        Column("share", Words(zh: "比率", en: "rate"), .trailing),
      ],
      rows: zip(values, marks).map { value, mark in
        [
          .value(.coded(value.indicator.rawValue, shown: value.indicator.words)),
          mark.content(scale: scale), .value(.integer(value.numerator)),
          .value(Cell(value.denominator)), .value(Cell(value.share)),
        ]
      }
    )
  }
}
