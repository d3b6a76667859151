import PaichaModel

extension TrendChart {
  private static let left = 40
  private static let right = 590
  private static let top = 24
  private static let bottom = 184

  /// The drawing: a dot and its number a year, joined where no year lies between.
  func markup(in language: Language) -> String {
    var drawing = SVGDrawing(width: 700, height: 220, label: label(language), name: "trend")
    drawGrid(&drawing, language)
    drawLines(&drawing)
    for (position, year) in years.enumerated() {
      let x = TrendChart.x(position, of: years.count)
      drawing.text(String(year.year), x, TrendChart.bottom + 20, .middle)
      switch year.point {
      case .score(let hundredths):
        let y = TrendChart.y(hundredths)
        drawing.dot(x, y, fill: ChartColour.value)
        drawing.text(DecimalText.of(hundredths, places: 2), x, y - 9, .middle)
      case .gap(let words): drawGap(&drawing, words(language), at: x)
      }
    }
    return drawing.markup
  }

  private func drawGrid(_ drawing: inout SVGDrawing, _ language: Language) {
    for value in [0, 10_000] {
      let y = TrendChart.y(value)
      drawing.line(
        from: (TrendChart.left, y),
        to: (TrendChart.right, y),
        stroke: value == 0 ? ChartColour.frame : ChartColour.grid
      )
      drawing.text(
        String(value / 100),
        TrendChart.left - 8,
        y + 4,
        .end,
        fill: ChartColour.quiet
      )
    }
    for limit in limits {
      let y = TrendChart.y(limit.hundredths)
      drawing.line(
        from: (TrendChart.left, y),
        to: (TrendChart.right, y),
        stroke: ChartColour.grid,
        isDashed: true
      )
      let words = "\(limit.words(language)) \(limit.hundredths / 100)"
      drawing.text(words, TrendChart.right + 8, y + 4, fill: ChartColour.quiet)
    }
  }

  /// Joins neighbours that both have a score; nothing leads over a gap.
  private func drawLines(_ drawing: inout SVGDrawing) {
    for position in years.indices.dropFirst() {
      guard case .score(let before) = years[position - 1].point,
        case .score(let now) = years[position].point
      else { continue }
      drawing.line(
        from: (TrendChart.x(position - 1, of: years.count), TrendChart.y(before)),
        to: (TrendChart.x(position, of: years.count), TrendChart.y(now)),
        stroke: ChartColour.value,
        thickness: 2
      )
    }
  }

  /// A word a line, so that long ones do not run into the next year.
  private func drawGap(_ drawing: inout SVGDrawing, _ text: String, at x: Int) {
    for (line, word) in text.split(separator: " ").reversed().enumerated() {
      let y = TrendChart.bottom - 8 - 15 * line
      drawing.text(String(word), x, y, .middle, fill: ChartColour.quiet)
    }
  }

  /// The same in one sentence, for those who do not see it.
  private func label(_ language: Language) -> String {
    years.map { year in
      switch year.point {
      case .score(let hundredths): "\(year.year): \(DecimalText.of(hundredths, places: 2))"
      case .gap(let words): "\(year.year): \(words(language))"
      }
    }
    .joined(separator: "; ")
  }

  private static func x(_ position: Int, of count: Int) -> Int {
    left + (2 * position + 1) * (right - left) / (2 * max(1, count))
  }

  private static func y(_ hundredths: Int) -> Int {
    bottom - min(max(0, hundredths), 10_000) * (bottom - top) / 10_000
  }
}
