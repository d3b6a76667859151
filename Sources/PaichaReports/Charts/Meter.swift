/// A bar in a frame: what was reached of what could be reached.
///
/// The frame is as long as the most that could be reached, compared with the other bars of its
/// table, so that weights show. A value that does not exist has no meter; an empty frame is a zero.
public struct Meter: Hashable, Sendable {
  public let reached: Int
  /// The most that could be reached.
  public let most: Int
  /// What fills the whole width, the same for each bar of a table.
  public let scale: Int

  public init(reached: Int, most: Int, scale: Int) {
    self.most = max(0, most)
    self.reached = min(max(0, reached), self.most)
    self.scale = max(1, scale, self.most)
  }

  private static let width = 400

  /// The drawing, described by a text for those who do not see it.
  func markup(label: String) -> String {
    var drawing = SVGDrawing(width: Meter.width + 2, height: 30, label: label, name: "meter")
    let frame = length(of: most)
    drawing.rectangle(1, 1, min(length(of: reached), frame), 28, fill: ChartColour.value)
    drawing.frame(1, 1, frame, 28, stroke: ChartColour.frame)
    return drawing.markup
  }

  private func length(of value: Int) -> Int { value * Meter.width / scale }
}

/// The few colours of charts; they stay apart on a black and white printer.
enum ChartColour {
  static let value = "#2b5c8a"
  static let frame = "#888"
  static let quiet = "#666"
  static let grid = "#ccc"
}
