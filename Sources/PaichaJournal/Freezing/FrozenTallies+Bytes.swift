public import PaichaModel

/// The counts of a frozen evaluation as a file: canonical JSON, like the entries of a journal.
extension FrozenTallies {
  private static let version = 1

  /// The only bytes of these counts; zeros are written, so that a reader sees what was counted.
  public var encoded: [UInt8] {
    var fields = BodyFields()
    fields.put("adjustments", objects: changes.map(\.body))
    fields.put("as_of", asOf)
    fields.put("counts", objects: counts.map(\.body))
    fields.put("counts_before", objects: countsBefore.map(\.body))
    fields.put("journal_root", journal.root)
    fields.put("journal_size", Int(journal.size))
    fields.put("origin", origin.description)
    fields.put("scope", choice.rawValue)
    fields.put("v", FrozenTallies.version)
    fields.put("year", year)
    fields.put("zones", objects: zones.map(\.body))
    var writer = CanonicalWriter()
    writer.beginObject()
    fields.write(into: &writer)
    writer.endObject()
    return writer.bytes
  }

  /// Reads the counts back, or says what is wrong with the bytes and where.
  public init(decoding bytes: [UInt8]) throws(JournalFault) {
    var fields = try FrozenTallies.fields(of: bytes)
    do throws(BodyProblem) {
      try self.init(&fields)
    } catch {
      throw .malformedTallies(offset: 0, expected: .literal(error.expected))
    }
  }

  private static func fields(of bytes: [UInt8]) throws(JournalFault) -> BodyFields {
    let result: Result<BodyFields, JournalFault> = bytes.withUnsafeBytes { buffer in
      do throws(JournalFault) {
        // Bounds the nesting before anything recurses into it.
        var sentry = CanonicalReader(buffer)
        _ = try sentry.skipValue()
        try sentry.finish()
        var reader = CanonicalReader(buffer)
        try reader.beginObject()
        return .success(try BodyFields(&reader))
      } catch {
        guard case .malformedEntry(let offset, let expected) = error else { return .failure(error) }
        return .failure(.malformedTallies(offset: offset, expected: expected))
      }
    }
    return try result.get()
  }

  private init(_ fields: inout BodyFields) throws(BodyProblem) {
    guard try fields.number("v") == FrozenTallies.version else {
      throw BodyProblem(expected: "version \(FrozenTallies.version)")
    }
    let code = try fields.text("origin")
    guard let origin = Origin(code), origin.description == code else {
      throw BodyProblem(expected: "the code of a book at origin")
    }
    let zones = try fields.objects("zones", Zone.init(frozen:))
    let known = Set(zones.map(\.code))
    guard known.count == zones.count else { throw BodyProblem(expected: "each zone once") }
    let counts = try fields.objects("counts", Count.init)
    let countsBefore = try fields.objects("counts_before", Count.init)
    guard (counts + countsBefore).allSatisfy({ known.contains($0.zone) }) else {
      throw BodyProblem(expected: "counts of zones that are listed")
    }
    self.init(
      origin: origin,
      year: try fields.evaluationYear("year"),
      asOf: try fields.day("as_of"),
      choice: try fields.coded("scope", ScopeChoice.self),
      journal: try fields.journalState(),
      zones: zones,
      changes: try fields.objects("adjustments", BoundaryChange.init),
      counts: counts,
      countsBefore: countsBefore
    )
    guard fields.isEmpty else { throw BodyProblem(expected: "no member \(fields.firstKey)") }
  }
}

extension FrozenTallies.Count {
  fileprivate var body: BodyFields {
    var counts = BodyFields()
    for (name, count) in ZoneTally.named { counts.put(name, tally[keyPath: count]) }
    var fields = BodyFields()
    fields["counts"] = counts.object
    fields.put("scope", scope.rawValue)
    fields.put("zone", zone.text)
    return fields
  }

  /// A count that is absent is 0: an older program did not know it, and its rulebook does not ask.
  fileprivate init(_ fields: inout BodyFields) throws(BodyProblem) {
    guard case .object(let members) = fields["counts"] else {
      throw BodyProblem(expected: "counts by name")
    }
    fields["counts"] = nil
    var counts = BodyFields(members)
    var tally = ZoneTally()
    for (name, count) in ZoneTally.named {
      let value = try counts.optionalNumber(name) ?? 0
      guard (0...ZoneTally.largestCount).contains(value) else {
        throw BodyProblem(expected: "0 to \(ZoneTally.largestCount) at \(name)")
      }
      tally[keyPath: count] = value
    }
    guard counts.isEmpty else {
      throw BodyProblem(expected: "a count this program knows, not \(counts.firstKey)")
    }
    self.init(
      zone: try fields.code("zone", ZoneCode.self),
      scope: try fields.coded("scope", StatisticalScope.self),
      tally: tally
    )
  }
}
