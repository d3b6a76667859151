/// From which numbers on a grade is reached (国务院令第493号 art 3): 以上 includes the number itself.
public struct AccidentThresholds: Hashable, Sendable {
  /// The least of each criterion that makes one grade.
  private struct Bounds: Hashable, Sendable {
    let grade: AccidentGrade
    let deaths: Int
    let seriousInjuries: Int
    let lossFen: Int
  }

  /// From the gravest down; below all of them the grade is general.
  private let bounds: [Bounds]

  /// Takes the numbers from the rulebook, which states losses in yuan.
  public init(_ rulebook: Rulebook) throws(RulebookFault) {
    bounds = [
      Bounds(
        grade: .extraordinary,
        deaths: try rulebook.integer(.accidentExtraordinaryDeaths),
        seriousInjuries: try rulebook.integer(.accidentExtraordinaryInjuries),
        lossFen: Self.fen(try rulebook.integer(.accidentExtraordinaryLoss))
      ),
      Bounds(
        grade: .major,
        deaths: try rulebook.integer(.accidentMajorDeaths),
        seriousInjuries: try rulebook.integer(.accidentMajorInjuries),
        lossFen: Self.fen(try rulebook.integer(.accidentMajorLoss))
      ),
      Bounds(
        grade: .larger,
        deaths: try rulebook.integer(.accidentLargerDeaths),
        seriousInjuries: try rulebook.integer(.accidentLargerInjuries),
        lossFen: Self.fen(try rulebook.integer(.accidentLargerLoss))
      ),
    ]
  }

  /// The highest of the grades that the three criteria reach.
  public func grade(of casualties: Casualties) -> AccidentGrade {
    AccidentCriterion.allCases.map { grade(of: casualties, by: $0) }.max() ?? .general
  }

  /// The criteria that decide the grade; none for a general accident, which reaches nothing.
  public func deciding(_ casualties: Casualties) -> [AccidentCriterion] {
    let grade = grade(of: casualties)
    guard grade > .general else { return [] }
    return AccidentCriterion.allCases.filter { self.grade(of: casualties, by: $0) == grade }
  }

  private func grade(
    of casualties: Casualties,
    by criterion: AccidentCriterion
  ) -> AccidentGrade {
    let reached = bounds.first { bounds in
      switch criterion {
      case .deaths: casualties.deaths >= bounds.deaths
      case .seriousInjuries: casualties.seriousInjuries >= bounds.seriousInjuries
      case .loss: casualties.lossFen >= bounds.lossFen
      }
    }
    return reached?.grade ?? .general
  }

  /// Fen of so many yuan; a number too large to count in fen is never reached.
  private static func fen(_ yuan: Int) -> Int {
    let (fen, isTooLarge) = yuan.multipliedReportingOverflow(by: 100)
    return isTooLarge ? Int.max : fen
  }
}
