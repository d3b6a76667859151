import PaichaModel

/// A year that is evaluated, as a day knows it.
struct EvaluationYear: Hashable {
  let number: Int
  let days: ClosedRange<Day>
  let asOf: Day

  init(_ number: Int, asOf: Day) throws {
    guard (1950...2200).contains(number), let days = Day.bounds(ofYear: number) else {
      throw ServiceFault.yearOutOfRange(number)
    }
    self.number = number
    self.days = days
    self.asOf = asOf
  }
}
