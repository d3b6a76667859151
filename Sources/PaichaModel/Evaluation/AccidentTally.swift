/// What was counted of a zone's accidents for a year (事故统计).
///
/// An accident takes points only once its approved report found somebody responsible; until then it
/// is counted as undecided.
public struct AccidentTally: Hashable, Sendable {
  /// Responsible accidents that happened in the year, by grade.
  public var general = 0
  public var larger = 0
  public var major = 0
  public var extraordinary = 0
  /// Deaths in these.
  public var deaths = 0
  /// The same of the year before, for the trend.
  public var lastYear = 0
  public var deathsLastYear = 0
  /// Accidents of the year on whose cause nobody has decided yet.
  public var undecided = 0
  /// Accidents of the year and of the years looked back on that came to light as concealed or
  /// falsely reported in the year.
  public var concealments = 0
  /// Accidents with any fault in reporting that came to light in the year.
  public var faults = 0

  public init() {}

  /// Responsible accidents of the year.
  public var responsible: Int { general + larger + major + extraordinary }

  public subscript(grade: AccidentGrade) -> Int { self[keyPath: AccidentTally.count(of: grade)] }

  public static func += (left: inout AccidentTally, right: AccidentTally) {
    for count in counts { left[keyPath: count] += right[keyPath: count] }
  }

  private static var counts: [WritableKeyPath<AccidentTally, Int>] {
    [
      \.general, \.larger, \.major, \.extraordinary, \.deaths, \.lastYear, \.deathsLastYear,
      \.undecided, \.concealments, \.faults,
    ]
  }

  /// Counts one responsible accident.
  public mutating func add(_ grade: AccidentGrade, deaths: Int) {
    self[keyPath: AccidentTally.count(of: grade)] += 1
    self.deaths += deaths
  }

  private static func count(of grade: AccidentGrade) -> WritableKeyPath<AccidentTally, Int> {
    switch grade {
    case .general: \.general
    case .larger: \.larger
    case .major: \.major
    case .extraordinary: \.extraordinary
    }
  }
}
