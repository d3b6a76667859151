import PaichaModel

extension WalkDraft {
  /// A draft from its text, or what is wrong with it and in which line.
  public static func decode(_ text: String) throws(WalkFault) -> WalkDraft {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    guard let heading = lines.first, heading.hasPrefix(WalkDraft.heading + "\t") else {
      throw .notADraft
    }
    let version = String(heading.dropFirst(WalkDraft.heading.count + 1))
    guard version == WalkDraft.version else { throw .otherVersion(version) }
    guard lines.popLast()?.isEmpty == true else { throw .cutOff(line: lines.count + 1) }
    var reading = Reading()
    for (position, line) in lines.enumerated().dropFirst() {
      guard reading.count == nil, reading.take(line) else {
        throw .badLine(position + 1, line)
      }
    }
    guard reading.count == reading.answers.count, let start = reading.start else {
      throw .cutOff(line: lines.count)
    }
    return WalkDraft(start: start, answers: reading.answers)
  }
}

/// What the lines of a draft have said so far.
private struct Reading {
  var venue: VenueCode?
  var day: Day?
  var kind: InspectionKind?
  var checklist: String?
  var inspectors: [String] = []
  var answers: [(item: ItemCode, answer: WalkAnswer)] = []
  /// Answers the last line promises.
  var count: Int?

  var start: WalkStart? {
    guard let venue, let day, let kind, let checklist else { return nil }
    return WalkStart(
      venue: venue,
      day: day,
      kind: kind,
      inspectors: inspectors,
      checklist: checklist
    )
  }

  /// Takes one line; false if it makes no sense or says something a second time.
  mutating func take(_ line: String) -> Bool {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { Reading.unescape($0) }
    guard fields.count >= 2 else { return false }
    let value = fields[1]
    switch (fields[0], fields.count) {
    case ("venue", 2): return set(&venue, VenueCode(value))
    case ("day", 2): return set(&day, Day(value))
    case ("kind", 2): return set(&kind, InspectionKind(rawValue: value))
    case ("checklist", 2): return set(&checklist, value)
    case ("inspector", 2):
      inspectors.append(value)
      return true
    case ("answer", _): return takeAnswer(value, Array(fields[2...]))
    case ("end", 2): return set(&count, Int(value))
    default: return false
    }
  }

  private func set<Value>(_ place: inout Value?, _ value: Value?) -> Bool {
    guard place == nil, let value else { return false }
    place = value
    return true
  }

  private mutating func takeAnswer(_ code: String, _ fields: [String]) -> Bool {
    guard let item = ItemCode(code), !answers.contains(where: { $0.item == item }) else {
      return false
    }
    switch fields.first {
    case "pass" where fields.count == 1: answers.append((item, .pass))
    case "na" where fields.count == 1: answers.append((item, .notApplicable))
    case "fail" where fields.count == 3:
      guard let level = HazardLevel(rawValue: fields[1]) else { return false }
      answers.append((item, .fail(level, note: fields[2])))
    default: return false
    }
    return true
  }

  private static func unescape(_ field: Substring) -> String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in field.unicodeScalars {
      if !isEscaped, scalar == "\\" {
        isEscaped = true
        continue
      }
      switch scalar {
      case "t" where isEscaped: text.append("\t")
      case "n" where isEscaped: text.append("\n")
      case "r" where isEscaped: text.append("\r")
      default: text.append(scalar)
      }
      isEscaped = false
    }
    return String(text)
  }
}
