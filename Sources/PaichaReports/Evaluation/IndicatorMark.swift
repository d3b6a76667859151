import PaichaModel

/// How an indicator shows in a sheet: a bar and points, or in words why there are none.
struct IndicatorMark: Hashable {
  /// Points in hundredths; nothing where none were given, which is not the same as zero.
  let points: Int?
  /// The most that could be given, in hundredths; nothing for a mere count.
  let maximum: Int?
  /// What stands beside the bar, or in its place.
  let words: Words

  /// The one place of the sheets that tells the standings of indicators apart.
  init(_ value: IndicatorValue) {
    switch value.standing {
    case .scored(let points, let maximum):
      let shown = DecimalText.of(points, places: 2) + " / " + DecimalText.of(maximum, places: 2)
      self.init(points: points, maximum: maximum, words: Words(same: shown))
    case .notApplicable(let maximum):
      self.init(
        points: nil,
        maximum: maximum,
        words: Words(zh: "不适用：分母为零，不计入得分", en: "not applicable: nothing due, left out")
      )
    case .missing(let maximum):
      self.init(
        points: nil,
        maximum: maximum,
        words: Words(zh: "无记录：不计入得分", en: "no record: left out")
      )
    case .count:
      self.init(points: nil, maximum: nil, words: Words(zh: "仅计数，不计分", en: "count only"))
    }
  }

  init(points: Int?, maximum: Int?, words: Words) {
    self.points = points
    self.maximum = maximum
    self.words = words
  }

  /// The bar with its words, or the words alone.
  func content(scale: Int) -> SheetTable.Content {
    let cell = Cell.words(words)
    guard let points, let maximum else { return .value(cell) }
    return .meter(Meter(reached: points, most: maximum, scale: scale), cell)
  }
}

extension IndicatorValue {
  /// The share of a denominator as a percentage with two places, halves up; nothing without one.
  ///
  /// A number that can exceed its denominator, such as inspections a venue, is a plain quotient.
  var share: String? {
    guard let denominator, denominator > 0, numerator >= 0 else { return nil }
    let hundredths = (2 * numerator * 10_000 + denominator) / (2 * denominator)
    guard numerator <= denominator, indicator != .inspectionDensity else {
      return DecimalText.of((2 * numerator * 100 + denominator) / (2 * denominator), places: 2)
    }
    return DecimalText.of(hundredths, places: 2) + "%"
  }
}
