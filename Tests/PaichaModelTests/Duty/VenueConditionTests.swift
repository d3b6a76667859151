import PaichaModel
import Testing

/// Which venues a duty falls on: the whole truth table.
struct VenueConditionTests {
  private static let flags: [Bool?] = [nil, true, false]
  private static let kinds: [Set<VenueKind>?] = [
    nil, [], [.retail], [.retail, .complex], Set(VenueKind.allCases),
  ]

  /// Every stated condition must hold; one that fails decides whatever is not known.
  private func expected(
    _ condition: VenueCondition,
    _ profile: VenueProfile
  ) -> Bool? {
    var answers: [Bool?] = []
    if let kinds = condition.kinds { answers.append(kinds.contains(profile.kind)) }
    if let crowded = condition.isCrowded { answers.append(profile.isCrowded == crowded) }
    if let medium = condition.isMedium { answers.append(profile.isMedium.map { $0 == medium }) }
    if answers.contains(where: { $0 == false }) { return false }
    return answers.contains { $0 == nil } ? nil : true
  }

  @Test(arguments: VenueKind.allCases)
  func `Every stated condition must hold`(kind: VenueKind) {
    var counts: [Bool?: Int] = [:]
    for isCrowded in [true, false] {
      for isMedium in Self.flags {
        let profile = VenueProfile(
          kind: kind,
          isCrowded: isCrowded,
          isCrowdedRegistered: true,
          isMedium: isMedium
        )
        for kinds in Self.kinds {
          for crowded in Self.flags {
            for medium in Self.flags {
              let condition = VenueCondition(kinds: kinds, isCrowded: crowded, isMedium: medium)
              let answer = condition.holds(for: profile)
              #expect(answer == expected(condition, profile), "\(condition) \(profile)")
              counts[answer, default: 0] += 1
            }
          }
        }
      }
    }
    #expect(counts.count == 3)
    // 6 profiles with 45 conditions.
    let sum = counts.values.reduce(0, +)
    #expect(sum == 270)
  }
}
