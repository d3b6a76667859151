import PaichaModel

/// Members of a body; each leaves itself out when there is nothing to say.
extension CanonicalWriter {
  mutating func text(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    self.key(key)
    string(value)
  }

  mutating func number(_ key: StaticString, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    integer(Int64(value))
  }

  mutating func day(_ key: StaticString, _ value: Day?) {
    guard let value else { return }
    self.key(key)
    string(value.description)
  }

  mutating func texts(_ key: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    self.key(key)
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  mutating func items(_ key: StaticString, _ values: [ItemCode]) {
    guard !values.isEmpty else { return }
    self.key(key)
    beginArray()
    for value in values { string(value.text) }
    endArray()
  }

  mutating func evidence(_ values: [Evidence]) {
    guard !values.isEmpty else { return }
    key("evidence")
    beginArray()
    for value in values {
      beginObject()
      text("name", value.name)
      text("sha256", value.hash.hex)
      endObject()
    }
    endArray()
  }

  mutating func findings(_ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    key("findings")
    beginArray()
    for finding in findings { self.finding(finding) }
    endArray()
  }

  private mutating func finding(_ finding: Finding) {
    beginObject()
    text("clause", finding.criterion?.clause)
    if case .closed(let closedOn) = finding.outcome { day("closed_on", closedOn) }
    text("criteria", finding.criterion?.edition)
    day("deadline", finding.deadline.day)
    text("deadline_by", finding.deadline.setBy.rawValue)
    if !finding.description.isEmpty { text("description", finding.description) }
    evidence(finding.evidence)
    if finding.outcome == .fixedOnSpot { number("fixed_on_spot", 1) }
    text("hazard", finding.hazard.description)
    text("item", finding.item?.text)
    text("level", finding.level.rawValue)
    text("place", finding.place)
    text("reopens", finding.reopens?.description)
    endObject()
  }
}
