import PaichaModel

/// Members of a body, read in the order they are written.
extension CanonicalReader {
  func expected(_ what: String) -> JournalFault {
    fault(.literal(what))
  }

  mutating func code<C: Code>(_ type: C.Type) throws(JournalFault) -> C {
    guard let code = C(try string()) else { throw expected("a code") }
    return code
  }

  mutating func coded<C: RawRepresentable<String>>(_ type: C.Type) throws(JournalFault) -> C {
    guard let value = C(rawValue: try string()) else { throw expected("a known code") }
    return value
  }

  mutating func day() throws(JournalFault) -> Day {
    guard let day = Day(try string()) else { throw expected("a day") }
    return day
  }

  mutating func optionalText(_ key: StaticString) throws(JournalFault) -> String? {
    optionalKey(key) ? try string() : nil
  }

  mutating func optionalNumber(_ key: StaticString) throws(JournalFault) -> Int? {
    optionalKey(key) ? Int(try integer()) : nil
  }

  mutating func optionalDay(_ key: StaticString) throws(JournalFault) -> Day? {
    optionalKey(key) ? try day() : nil
  }

  mutating func optionalLocation() throws(JournalFault) -> Location? {
    guard optionalKey("lat") else { return nil }
    let latitude = try string()
    try key("lon")
    guard let location = Location(latitude: latitude, longitude: try string()) else {
      throw expected("degrees")
    }
    return location
  }

  mutating func texts(_ key: StaticString) throws(JournalFault) -> [String] {
    guard optionalKey(key) else { return [] }
    var values: [String] = []
    try beginArray()
    while try nextElement() { values.append(try string()) }
    try endArray()
    return try nonEmpty(values)
  }

  mutating func codes<C: Code>(
    _ key: StaticString,
    _ type: C.Type
  ) throws(JournalFault) -> [C] {
    guard optionalKey(key) else { return [] }
    var values: [C] = []
    try beginArray()
    while try nextElement() { values.append(try code(type)) }
    try endArray()
    return try nonEmpty(values)
  }

  mutating func evidence() throws(JournalFault) -> [Evidence] {
    guard optionalKey("evidence") else { return [] }
    var values: [Evidence] = []
    try beginArray()
    while try nextElement() {
      try beginObject()
      let name = try optionalText("name")
      try key("sha256")
      let text = try string()
      guard let hash = EvidenceHash(text), hash.hex == text else { throw expected("a SHA-256") }
      try endObject()
      values.append(Evidence(hash: hash, name: name))
    }
    try endArray()
    return try nonEmpty(values)
  }

  mutating func findings() throws(JournalFault) -> [Finding] {
    guard optionalKey("findings") else { return [] }
    var values: [Finding] = []
    try beginArray()
    while try nextElement() { values.append(try finding()) }
    try endArray()
    return try nonEmpty(values)
  }

  /// A list that would be left out is not written empty.
  private func nonEmpty<Element>(_ values: [Element]) throws(JournalFault) -> [Element] {
    guard !values.isEmpty else { throw expected("no empty list") }
    return values
  }

  mutating func id<Kind: RecordKind>(
    _ kind: Kind.Type
  ) throws(JournalFault) -> RecordID<Kind> {
    let text = try string()
    guard let id = RecordID<Kind>(text), id.description == text else {
      throw expected("an id of its kind")
    }
    return id
  }

  mutating func optionalID<Kind: RecordKind>(
    _ key: StaticString,
    _ kind: Kind.Type
  ) throws(JournalFault) -> RecordID<Kind>? {
    optionalKey(key) ? try id(kind) : nil
  }

  private mutating func finding() throws(JournalFault) -> Finding {
    try beginObject()
    let clause = try optionalText("clause")
    let closedOn = try optionalDay("closed_on")
    let edition = try optionalText("criteria")
    guard (clause == nil) == (edition == nil) else { throw expected("criteria with clause") }
    try key("deadline")
    let deadlineDay = try day()
    try key("deadline_by")
    let setBy = try coded(Deadline.SetBy.self)
    let description = try optionalText("description") ?? ""
    let evidence = try evidence()
    let isFixedOnSpot = optionalKey("fixed_on_spot")
    if isFixedOnSpot, try integer() != 1 { throw expected("1") }
    guard closedOn == nil || !isFixedOnSpot else { throw expected("one outcome") }
    try key("hazard")
    let hazard = try id(HazardRecord.self)
    let item = optionalKey("item") ? try code(ItemCode.self) : nil
    try key("level")
    let level = try coded(HazardLevel.self)
    let place = try optionalText("place")
    let reopens = try optionalID("reopens", HazardRecord.self)
    try endObject()
    return Finding(
      hazard: hazard,
      item: item,
      level: level,
      criterion: try criterion(edition, clause),
      description: description,
      place: place,
      deadline: Deadline(deadlineDay, setBy: setBy),
      outcome: isFixedOnSpot ? .fixedOnSpot : closedOn.map { .closed(on: $0) } ?? .open,
      evidence: evidence,
      reopens: reopens
    )
  }

  private func criterion(
    _ edition: String?,
    _ clause: String?
  ) throws(JournalFault) -> Criterion? {
    guard let edition, let clause else { return nil }
    guard let criterion = Criterion(edition: edition, clause: clause) else {
      throw expected("criteria and clause as plain texts")
    }
    return criterion
  }
}
