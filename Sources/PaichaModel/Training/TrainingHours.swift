/// How many class hours a named person owes in a calendar year, in tenths.
public struct HoursOwed: Hashable, Sendable {
  public let yearlyTenths: Int
  /// In a year that holds an `initial` session of the person.
  public let firstTenths: Int

  public init(yearlyTenths: Int, firstTenths: Int) {
    self.yearlyTenths = yearlyTenths
    self.firstTenths = firstTenths
  }

  /// What a duty asks for; nothing where only its sessions count.
  public init?(_ duty: TrainingDuty, _ rulebook: Rulebook) throws(RulebookFault) {
    guard let hours = duty.hours else { return nil }
    yearlyTenths = try HoursOwed.tenths(hours, rulebook)
    firstTenths =
      try duty.firstHours.map { key throws(RulebookFault) in
        try HoursOwed.tenths(key, rulebook)
      } ?? yearlyTenths
  }

  private static func tenths(_ key: String, _ rulebook: Rulebook) throws(RulebookFault) -> Int {
    let hours = try rulebook.integer(named: key)
    guard (0...10_000).contains(hours) else { throw .kind(key, expected: "0 to 10000 hours") }
    return hours * 10
  }
}

/// The hours of one person in one calendar year, in tenths.
public struct PersonHours: Hashable, Sendable {
  public let name: String
  public let year: Int
  public let doneTenths: Int
  public let owedTenths: Int

  public init(name: String, year: Int, doneTenths: Int, owedTenths: Int) {
    self.name = name
    self.year = year
    self.doneTenths = doneTenths
    self.owedTenths = owedTenths
  }

  public var shortTenths: Int { max(0, owedTenths - doneTenths) }
  public var isMet: Bool { shortTenths == 0 }
}

/// The hours of the heads or the safety officers of a venue, person by person (学时).
public struct TrainingHours: Hashable, Sendable {
  private struct Sum: Hashable {
    var tenths = 0
    var isFirst = false
  }

  private var years: [Int: [String: Sum]] = [:]

  public init() {}

  /// Counts a session's hours for everybody it names.
  public mutating func add(_ fact: TrainingFact) {
    for name in fact.attendance.names {
      var sum = years[fact.day.year, default: [:]][name] ?? Sum()
      sum.tenths += fact.hoursTenths
      sum.isFirst = sum.isFirst || fact.kind == .initial
      years[fact.day.year, default: [:]][name] = sum
    }
  }

  /// Everybody on record in a year or the one before, by name.
  ///
  /// Who was trained a year ago is still expected; who was last trained earlier is not known to be
  /// there any more.
  public func persons(in year: Int, _ owed: HoursOwed) -> [PersonHours] {
    let (now, before) = (years[year] ?? [:], years[year - 1] ?? [:])
    return Set(now.keys).union(before.keys).sorted().map { name in
      PersonHours(
        name: name,
        year: year,
        doneTenths: now[name]?.tenths ?? 0,
        owedTenths: now[name]?.isFirst == true ? owed.firstTenths : owed.yearlyTenths
      )
    }
  }

  /// The latest year up to one in which some named person reached the hours owed.
  public func lastYearMet(through year: Int, _ owed: HoursOwed) -> Int? {
    years.keys.filter { $0 <= year }.sorted(by: >).first { year in
      persons(in: year, owed).contains { years[year]?[$0.name] != nil && $0.isMet }
    }
  }
}
