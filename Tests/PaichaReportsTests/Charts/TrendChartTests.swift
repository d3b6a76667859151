import PaichaModel
import Testing

@testable import PaichaReports

/// Scores over the years.
@Suite struct TrendChartTests {
  private static let gap = Words(zh: "没有记录", en: "no records")

  private func markup(_ points: [TrendChart.Point], _ language: Language = .zh) -> String {
    let years = points.enumerated().map { TrendChart.Year(2021 + $0, $1) }
    return TrendChart(
      years: years,
      limits: [.init(hundredths: 9_000, words: Words(zh: "优秀", en: "excellent"))]
    )
    .markup(in: language)
  }

  private func lines(_ markup: String) -> Int {
    markup.split(separator: "stroke-width=\"2\"", omittingEmptySubsequences: false).count - 1
  }

  @Test func `A year without a score is a gap with a word, no dot and no line over it`() {
    let markup = markup([.score(5_000), .gap(Self.gap), .score(7_500), .score(10_000)])
    let drawn = Markup(markup)
    #expect(drawn.count(of: "circle") == 3)
    #expect(lines(markup) == 1)
    #expect(markup.contains(">没有记录</text>"))
    #expect(markup.contains(">75.00</text>") && markup.contains(">2022</text>"))
    #expect(drawn.problems == [])
  }

  @Test func `A score of zero is a dot on the ground, not a gap`() {
    let markup = markup([.score(0), .score(10_000)])
    #expect(Markup(markup).count(of: "circle") == 2)
    #expect(markup.contains("cy=\"184\"") && markup.contains("cy=\"24\""))
    #expect(markup.contains(">0.00</text>"))
  }

  @Test func `A higher score is higher, and what cannot be is held inside`() {
    let markup = markup([.score(2_500), .score(7_500), .score(99_999)])
    #expect(markup.contains("cy=\"144\"") && markup.contains("cy=\"64\""))
    #expect(markup.contains("cy=\"24\""))
  }

  @Test func `Only gaps, one year or no year at all is a sound drawing`() {
    for points in [[], [.score(100)], [.gap(Self.gap), .gap(Self.gap)]] as [[TrendChart.Point]] {
      let drawn = Markup(markup(points, .en))
      #expect(drawn.problems == [])
      #expect(drawn.elements.first == "svg")
    }
  }

  @Test func `It is told in one sentence for those who do not see it`() {
    let markup = markup([.score(5_000), .gap(Self.gap)], .en)
    #expect(markup.contains("aria-label=\"2021: 50.00; 2022: no records\""))
    #expect(markup.contains(">excellent 90</text>"))
  }
}
