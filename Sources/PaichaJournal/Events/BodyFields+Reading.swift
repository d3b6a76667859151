import PaichaModel

/// Members as they are taken out; what is left at the end was not expected.
extension BodyFields {
  /// Refuses members that nobody asked for.
  func finish(_ reader: CanonicalReader) throws(JournalFault) {
    guard isEmpty else { throw reader.expected("no member \(firstKey)") }
  }

  mutating func optionalText(_ key: String) throws(BodyProblem) -> String? {
    switch take(key) {
    case nil: return nil
    case .text(let text): return text
    default: throw BodyProblem(expected: "a text at \(key)")
    }
  }

  mutating func text(_ key: String) throws(BodyProblem) -> String {
    guard let text = try optionalText(key) else { throw BodyProblem(expected: "\(key)") }
    return text
  }

  mutating func optionalNumber(_ key: String) throws(BodyProblem) -> Int? {
    switch take(key) {
    case nil: return nil
    case .number(let number): return number
    default: throw BodyProblem(expected: "a number at \(key)")
    }
  }

  mutating func number(_ key: String) throws(BodyProblem) -> Int {
    guard let number = try optionalNumber(key) else { throw BodyProblem(expected: "\(key)") }
    return number
  }

  mutating func flag(_ key: String) throws(BodyProblem) -> Bool {
    switch try optionalNumber(key) {
    case nil: false
    case 1: true
    default: throw BodyProblem(expected: "1 at \(key)")
    }
  }

  mutating func optionalDay(_ key: String) throws(BodyProblem) -> Day? {
    guard let text = try optionalText(key) else { return nil }
    guard let day = Day(text) else { throw BodyProblem(expected: "a day at \(key)") }
    return day
  }

  mutating func day(_ key: String) throws(BodyProblem) -> Day {
    guard let day = try optionalDay(key) else { throw BodyProblem(expected: "\(key)") }
    return day
  }

  mutating func coded<C: RawRepresentable<String>>(
    _ key: String,
    _ type: C.Type
  ) throws(BodyProblem) -> C {
    guard let value = C(rawValue: try text(key)) else {
      throw BodyProblem(expected: "a known code at \(key)")
    }
    return value
  }

  mutating func optionalCoded<C: RawRepresentable<String>>(
    _ key: String,
    _ type: C.Type
  ) throws(BodyProblem) -> C? {
    self[key] == nil ? nil : try coded(key, type)
  }

  mutating func code<C: Code>(_ key: String, _ type: C.Type) throws(BodyProblem) -> C {
    guard let code = C(try text(key)) else { throw BodyProblem(expected: "a code at \(key)") }
    return code
  }

  mutating func optionalCode<C: Code>(_ key: String, _ type: C.Type) throws(BodyProblem) -> C? {
    self[key] == nil ? nil : try code(key, type)
  }

  mutating func optionalID<K: RecordKind>(_ key: String) throws(BodyProblem) -> RecordID<K>? {
    guard let text = try optionalText(key) else { return nil }
    guard let id = RecordID<K>(text) else { throw BodyProblem(expected: "an id at \(key)") }
    return id
  }

  mutating func id<K: RecordKind>(_ key: String) throws(BodyProblem) -> RecordID<K> {
    guard let id: RecordID<K> = try optionalID(key) else {
      throw BodyProblem(expected: "an id at \(key)")
    }
    return id
  }

  mutating func texts(_ key: String) throws(BodyProblem) -> [String] {
    try list(key).map { value throws(BodyProblem) in
      guard case .text(let text) = value else { throw BodyProblem(expected: "texts at \(key)") }
      return text
    }
  }

  mutating func actors(_ key: String) throws(BodyProblem) -> [ActorID] {
    try texts(key).map { text throws(BodyProblem) in
      guard let id = ActorID(text) else { throw BodyProblem(expected: "actors at \(key)") }
      return id
    }
  }

  /// Reads each object of a list whole.
  mutating func objects<Element>(
    _ key: String,
    _ read: (inout BodyFields) throws(BodyProblem) -> Element
  ) throws(BodyProblem) -> [Element] {
    try list(key).map { value throws(BodyProblem) in
      guard case .object(let members) = value else {
        throw BodyProblem(expected: "objects at \(key)")
      }
      var fields = BodyFields(members)
      let element = try read(&fields)
      guard fields.isEmpty else {
        throw BodyProblem(expected: "no member \(fields.firstKey) in \(key)")
      }
      return element
    }
  }

  private mutating func list(_ key: String) throws(BodyProblem) -> [Value] {
    switch take(key) {
    case nil: return []
    case .list(let elements) where !elements.isEmpty: return elements
    default: throw BodyProblem(expected: "a list at \(key)")
    }
  }

  private mutating func take(_ key: String) -> Value? {
    defer { self[key] = nil }
    return self[key]
  }
}

/// What a body lacks or has too much.
struct BodyProblem: Error {
  let expected: String
}
