import Testing

@testable import PaichaReports

/// Bars of what was reached.
@Suite struct MeterTests {
  private func bars(_ meter: Meter) -> [String] {
    meter.markup(label: "x").split(separator: "<rect ").dropFirst().map { String($0) }
  }

  @Test func `The frame shows the weight, the fill what was reached`() {
    let bars = bars(Meter(reached: 300, most: 500, scale: 1_000))
    #expect(bars.count == 2)
    #expect(bars[0].contains("width=\"120\"") && bars[0].contains("fill=\"#2b5c8a\""))
    #expect(bars[1].contains("width=\"200\"") && bars[1].contains("fill=\"none\""))
  }

  @Test func `Zero is an empty frame, and nothing goes beyond the frame`() {
    #expect(bars(Meter(reached: 0, most: 500, scale: 500)).count == 1)
    let over = bars(Meter(reached: 900, most: 500, scale: 100))
    #expect(over.count == 2 && over.allSatisfy { $0.contains("width=\"400\"") })
    #expect(bars(Meter(reached: -5, most: -1, scale: 0)).isEmpty == false)
  }

  @Test func `What it shows is told in words, which cannot become markup`() {
    let markup = Meter(reached: 1, most: 2, scale: 2).markup(label: "\"><script>1</script>")
    #expect(markup.contains("aria-label=\"&quot;&gt;&lt;script&gt;1&lt;/script&gt;\""))
    #expect(Markup(markup).problems == [])
  }
}
