import PaichaModel

/// What follows from the profile of a venue, judged once for each.
struct ByProfile<Value> {
  private var known: [VenueProfile: Value] = [:]
  /// Neighbours in the register are mostly alike.
  private var last: (profile: VenueProfile, value: Value)?

  mutating func value(of profile: VenueProfile, _ judge: () -> Value) -> Value {
    if let last, last.profile == profile { return last.value }
    let value = known[profile] ?? judge()
    known[profile] = value
    last = (profile, value)
    return value
  }
}
