import PaichaModel
import Testing

/// Parameters as the program reads them.
struct RulebookTests {
  @Test func `A parameter is found by its key, the first of two counts`() throws {
    let first = Rulebook.sample().parameters[0]
    let second = Parameter(
      key: first.key,
      value: .integer(-1),
      unit: "",
      basis: "",
      status: .verified,
      note: ""
    )
    let rulebook = Rulebook(
      name: "深圳",
      edition: "2",
      effectiveFrom: "2025-01-01",
      parameters: [first, second],
      indicators: [],
      bands: []
    )
    #expect(try rulebook.parameter(first.key) == first)
    #expect(rulebook.title == "深圳 2")
  }

  @Test func `A key that is not there is missing`() {
    let fault = #expect(throws: RulebookFault.self) {
      try Rulebook.sample().parameter("hazard.nothing")
    }
    #expect(fault?.code == .missing)
  }

  @Test(arguments: TimeLimit.Unit.allCases)
  func `A term has a value and one of five units`(unit: TimeLimit.Unit) throws {
    let key = ParameterKey.defaultDeadlineGeneral
    let rulebook = Rulebook.sample(
      changing: [key.rawValue: .integer(7)],
      units: [key.rawValue: unit.rawValue]
    )
    #expect(try rulebook.limit(key) == TimeLimit(value: 7, unit: unit))
  }

  @Test(arguments: ["", "day", "hours", "working day", "Month", "point"])
  func `A term in another unit is refused`(unit: String) {
    let key = ParameterKey.defaultDeadlineMajor
    let fault = #expect(throws: RulebookFault.self) {
      try Rulebook.sample(units: [key.rawValue: unit]).limit(key)
    }
    #expect(fault?.code == .kind)
  }

  @Test(arguments: [Parameter.Value.text("15"), .ratio(15, 1), .unknown])
  func `A value that is no whole number is refused where one is needed`(value: Parameter.Value) {
    let key = ParameterKey.defaultDeadlineGeneral
    let rulebook = Rulebook.sample(changing: [key.rawValue: value])
    #expect(throws: RulebookFault.self) { try rulebook.integer(key) }
    #expect(throws: RulebookFault.self) { try rulebook.limit(key) }
  }

  @Test(arguments: [
    (Parameter.Value.integer(-3), "-3"), (.ratio(98, 100), "98/100"), (.text("rescale"), "rescale"),
    (.unknown, ""),
  ])
  func `A value prints as the rulebook states it`(value: Parameter.Value, text: String) {
    #expect(value.description == text)
  }

  @Test(arguments: ParameterKey.allCases)
  func `Every parameter the program reads has a key of its own and a kind that fits`(
    key: ParameterKey
  ) throws {
    let rulebook = Rulebook.sample()
    switch key.kind {
    case .limit: #expect(try rulebook.limit(key).value > 0)
    case .number:
      #expect(try rulebook.integer(key) >= 0)
      #expect(throws: RulebookFault.self) { try rulebook.limit(key) }
    case .other: #expect(throws: RulebookFault.self) { try rulebook.integer(key) }
    }
    #expect(key.rawValue.split(separator: ".").count == 2)
  }
}
