/// The hours of one person in one calendar year, in tenths.
public struct PersonHours: Hashable, Sendable {
  public let name: String
  public let year: Int
  /// The year from which hours count: an earlier one while a first training goes on.
  public let since: Int
  public internal(set) var doneTenths: Int
  public let owedTenths: Int

  public init(name: String, year: Int, since: Int? = nil, doneTenths: Int, owedTenths: Int) {
    self.name = name
    self.year = year
    self.since = since ?? year
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

  private var persons: [String: [Int: Sum]] = [:]

  public init() {}

  public var names: some Collection<String> { persons.keys }

  /// Counts a session's hours for everybody it names.
  public mutating func add(_ fact: TrainingFact) {
    for name in fact.attendance.names {
      var sum = persons[name, default: [:]][fact.day.year] ?? Sum()
      sum.tenths += fact.hoursTenths
      sum.isFirst = sum.isFirst || fact.kind == .initial
      persons[name, default: [:]][fact.day.year] = sum
    }
  }

  /// Everybody on record in a year or the one before, by name.
  ///
  /// Who was trained a year ago is still expected; who was last trained earlier is not known to be
  /// there any more.
  public func persons(in year: Int, _ owed: HoursOwed) -> [PersonHours] {
    names.sorted().compactMap { name in
      years(of: name, through: year, owed).last.flatMap { $0.year == year ? $0 : nil }
    }
  }

  /// The years up to one in which somebody was expected to be trained, in order.
  ///
  /// A first training that is short at the end of its year goes on in the next one: its hours are
  /// added up over the years it takes, and once they are done every one of these years is met.
  public func years(of name: String, through last: Int, _ owed: HoursOwed) -> [PersonHours] {
    let sums = persons[name] ?? [:]
    var told: [PersonHours] = []
    /// Where the first training that is not done yet begins.
    var first: Int?
    for year in Set(sums.keys).union(sums.keys.map { $0 + 1 }).sorted() where year <= last {
      if let previous = told.last, previous.year < year - 1 { first = nil }
      let sum = sums[year] ?? Sum()
      if first == nil, sum.isFirst { first = told.count }
      let before = first.flatMap { $0 < told.count ? told[$0] : nil }
      let done = (before?.doneTenths ?? 0) + sum.tenths
      told.append(
        PersonHours(
          name: name,
          year: year,
          since: before?.year,
          doneTenths: done,
          owedTenths: first == nil ? owed.yearlyTenths : owed.firstTenths
        )
      )
      guard let begin = first else { continue }
      for index in begin..<told.count { told[index].doneTenths = done }
      if done >= owed.firstTenths { first = nil }
    }
    return told
  }

  /// The last year up to one in which somebody is on record.
  func lastNamed(_ name: String, through last: Int) -> Int {
    persons[name]?.keys.filter { $0 <= last }.max() ?? last
  }

  /// The latest year up to one in which everybody expected reached the hours owed.
  public func lastYearMet(through last: Int, _ owed: HoursOwed) -> Int? {
    var isMet: [Int: Bool] = [:]
    for name in names {
      for year in years(of: name, through: last, owed) {
        isMet[year.year] = isMet[year.year] != false && year.isMet
      }
    }
    return isMet.filter(\.value).keys.max()
  }
}
