/// How accidents count in the score (事故扣分办法); numbers are parameters of the rulebook.
///
/// The national scheme's deductions are not known; provincial and local rules stand in for it, one
/// a scoring, of which the rulebook chooses one (`score.accident_scoring`).
public struct AccidentScoring: Hashable, Sendable {
  public let code: String
  public let words: Words
  /// The parameter with the points that a responsible accident of a grade takes.
  public let deductions: [AccidentGrade: String]
  /// Points for each accident, and each death, above the year before.
  public let trendAccident: String?
  public let trendDeath: String?
  /// Flags: whether such an accident leaves the zone unrated for the year.
  public let vetoMajor: String?
  public let vetoConcealment: String?

  public init(
    code: String,
    words: Words,
    deductions: [AccidentGrade: String],
    trendAccident: String? = nil,
    trendDeath: String? = nil,
    vetoMajor: String? = nil,
    vetoConcealment: String? = nil
  ) {
    self.code = code
    self.words = words
    self.deductions = deductions
    self.trendAccident = trendAccident
    self.trendDeath = trendDeath
    self.vetoMajor = vetoMajor
    self.vetoConcealment = vetoConcealment
  }

  /// Every parameter it names.
  public var keys: [String] {
    deductions.values.sorted()
      + [trendAccident, trendDeath, vetoMajor, vetoConcealment].compactMap { $0 }
  }
}

/// Why a zone is not rated for a year (不予评定, 一票否决).
public struct ScoreVeto: Hashable, Sendable {
  public enum Reason: String, CaseIterable, Sendable {
    /// A 重大 or 特别重大 accident for which somebody is responsible.
    case majorAccident = "major_accident"
    /// A concealed or falsely reported accident came to light.
    case concealment

    public var words: Words {
      switch self {
      case .majorAccident: Words(zh: "发生重大及以上责任事故", en: "a major accident or worse")
      case .concealment: Words(zh: "查实瞒报、谎报事故", en: "an accident was concealed")
      }
    }
  }

  public let reason: Reason
  /// How many accidents gave it.
  public let accidents: Int
  /// The parameter that says so.
  public let parameter: String
}

/// What the accidents of a zone took from the score, in hundredths of a point.
struct AccidentDeductions {
  private let points: [AccidentGrade: Int]
  private let perAccident: Int
  private let perDeath: Int

  init(
    _ scoring: AccidentScoring,
    _ tally: ZoneTally,
    _ used: inout ParameterUse
  ) throws(RulebookFault) {
    var points: [AccidentGrade: Int] = [:]
    for grade in AccidentGrade.allCases where tally.accidents[grade] > 0 {
      guard let key = scoring.deductions[grade] else { continue }
      points[grade] = try used.hundredths(key)
    }
    self.points = points
    // Without the year before, there is nothing to compare with.
    let isCompared = tally.venuesInspectedLastYear > 0 && tally.accidents.responsible > 0
    perAccident = try isCompared ? AccidentDeductions.points(scoring.trendAccident, &used) : 0
    perDeath = try isCompared ? AccidentDeductions.points(scoring.trendDeath, &used) : 0
  }

  private static func points(
    _ key: String?,
    _ used: inout ParameterUse
  ) throws(RulebookFault) -> Int {
    guard let key else { return 0 }
    return try used.hundredths(key)
  }

  /// Before the floor.
  func total(of tally: AccidentTally) -> Int {
    var total = 0
    for grade in AccidentGrade.allCases { total += tally[grade] * (points[grade] ?? 0) }
    total += max(0, tally.responsible - tally.lastYear) * perAccident
    return total + max(0, tally.deaths - tally.deathsLastYear) * perDeath
  }

  /// What each accident took, in the order they happened: the same total, shared out.
  ///
  /// What is above the year before is borne by the later ones; nothing is taken below 0 points.
  func shares(
    of accidents: [(grade: AccidentGrade, deaths: Int)],
    _ tally: AccidentTally,
    maximum: Int
  ) -> [Int] {
    var (left, number, deaths) = (maximum, 0, 0)
    return accidents.map { accident in
      number += 1
      let newDeaths = max(0, deaths + accident.deaths - max(deaths, tally.deathsLastYear))
      deaths += accident.deaths
      let share =
        (points[accident.grade] ?? 0) + (number > tally.lastYear ? perAccident : 0)
        + newDeaths * perDeath
      let applied = min(share, left)
      left -= applied
      return applied
    }
  }
}
