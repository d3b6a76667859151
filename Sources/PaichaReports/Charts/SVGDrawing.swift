/// Elements of an inline drawing, in whole units of its view box.
///
/// Shapes carry their colours as attributes: browsers print those, but no backgrounds of styles.
struct SVGDrawing {
  let width: Int
  let height: Int
  /// What the drawing shows, for readers who do not see it.
  let label: String
  /// The class by which the style sheet gives it its size.
  let name: String
  private(set) var elements: [String] = []

  init(width: Int, height: Int, label: String, name: String) {
    self.width = width
    self.height = height
    self.label = label
    self.name = name
  }

  /// How a text stands to its point.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  mutating func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int, fill: String) {
    guard width > 0, height > 0 else { return }
    elements.append(
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(fill)\"/>"
    )
  }

  mutating func frame(_ x: Int, _ y: Int, _ width: Int, _ height: Int, stroke: String) {
    elements.append(
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"none\""
        + " stroke=\"\(stroke)\"/>"
    )
  }

  mutating func line(
    from start: (x: Int, y: Int),
    to end: (x: Int, y: Int),
    stroke: String,
    thickness: Int = 1,
    isDashed: Bool = false
  ) {
    elements.append(
      "<line x1=\"\(start.x)\" y1=\"\(start.y)\" x2=\"\(end.x)\" y2=\"\(end.y)\""
        + " stroke=\"\(stroke)\" stroke-width=\"\(thickness)\""
        + (isDashed ? " stroke-dasharray=\"4 3\"" : "") + "/>"
    )
  }

  mutating func dot(_ x: Int, _ y: Int, fill: String) {
    elements.append("<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4\" fill=\"\(fill)\"/>")
  }

  mutating func text(
    _ text: String,
    _ x: Int,
    _ y: Int,
    _ anchor: Anchor = .start,
    fill: String = "#000"
  ) {
    elements.append(
      "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor.rawValue)\" fill=\"\(fill)\">"
        + "\(text.terminalSafe.htmlSafe)</text>"
    )
  }

  /// The drawing as one element, without line ends.
  var markup: String {
    "<svg class=\"\(name)\" viewBox=\"0 0 \(width) \(height)\" role=\"img\""
      + " aria-label=\"\(label.terminalSafe.htmlSafe)\">\(elements.joined())</svg>"
  }
}
