/// How many class hours a named person owes in a calendar year, in tenths.
public struct HoursOwed: Hashable, Sendable {
  public let yearlyTenths: Int
  /// In a year that holds an `initial` session of the person.
  public let firstTenths: Int

  public init(yearlyTenths: Int, firstTenths: Int) {
    self.yearlyTenths = yearlyTenths
    self.firstTenths = firstTenths
  }

  /// What a duty asks for; nothing where only its sessions count.
  public init?(_ duty: TrainingDuty, _ rulebook: Rulebook) throws(RulebookFault) {
    guard let hours = duty.hours else { return nil }
    yearlyTenths = try HoursOwed.tenths(hours, rulebook)
    firstTenths =
      try duty.firstHours.map { key throws(RulebookFault) in
        try HoursOwed.tenths(key, rulebook)
      } ?? yearlyTenths
  }

  private static func tenths(_ key: String, _ rulebook: Rulebook) throws(RulebookFault) -> Int {
    let hours = try rulebook.integer(named: key)
    guard (0...10_000).contains(hours) else { throw .kind(key, expected: "0 to 10000 hours") }
    return hours * 10
  }
}
