import PaichaModel

/// A year that is evaluated, as a day knows it.
struct EvaluationYear: Hashable {
  let number: Int
  let days: ClosedRange<Day>
  let asOf: Day

  /// The years that can be evaluated; zones there have been since 1984.
  static let first = 1950
  private static let last = 2200

  init(_ number: Int, asOf: Day) throws {
    guard (Self.first...Self.last).contains(number), let days = Day.bounds(ofYear: number) else {
      throw ServiceFault.yearOutOfRange(number)
    }
    self.number = number
    self.days = days
    self.asOf = asOf
  }
}
