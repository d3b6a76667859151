/// How a hazard came to be closed.
public enum Closure: Hashable, Sendable {
  /// Corrected during the inspection; general hazards only.
  case onSpot(Day)
  case reviewed(Review)
  /// Dealt with by the authority it was transferred to.
  case handled(TransferReturn)
  /// Closed before it reached this book, on the day its table gives.
  case reported(Day)

  public var day: Day {
    switch self {
    case .onSpot(let day), .reported(let day): day
    case .reviewed(let review): review.day
    case .handled(let result): result.facts.day
    }
  }
}
