/// How many persons of a venue were trained in a period (人人懂安全), as a lower bound.
///
/// Sessions that only count heads may have trained the same people again, so nothing is added up
/// that could be: names count once, counted sessions of one course are its batches, and a session
/// without a course stands alone. The largest of these is what is certain, as long as each round of
/// training has a course name of its own.
public struct TrainingCoverage: Hashable, Sendable {
  private var names: Set<String> = []
  /// Persons of the counted batches of each course.
  private var courses: [String: Int] = [:]
  private var largestSession = 0
  public private(set) var sessions = 0

  public init() {}

  public init(_ facts: some Sequence<TrainingFact>) {
    for fact in facts { add(fact) }
  }

  public mutating func add(_ fact: TrainingFact) {
    sessions += 1
    switch fact.attendance {
    case .named(let named): names.formUnion(named)
    case .counted(let persons):
      guard let course = fact.course else {
        largestSession = max(largestSession, persons)
        return
      }
      let (sum, overflows) = courses[course, default: 0].addingReportingOverflow(persons)
      courses[course] = overflows ? Int.max : sum
    }
  }

  /// Persons who were certainly trained; more than the roll only if the roll is out of date.
  public var persons: Int { max(names.count, largestSession, courses.values.max() ?? 0) }

  /// Those trained out of the roll, capped at it; nothing where the roll is not known.
  public func share(of roll: Int?) -> RollShare? { RollShare(persons, of: roll) }
}
