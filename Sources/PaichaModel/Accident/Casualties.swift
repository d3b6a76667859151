/// What an accident cost (伤亡和直接经济损失): persons, and direct loss in fen.
public struct Casualties: Hashable, Sendable {
  public let deaths: Int
  /// Serious injuries, acute poisoning included (重伤，含急性工业中毒).
  public let seriousInjuries: Int
  /// Reported with the others, but never part of the grade (国务院令第493号 art 12).
  public let missing: Int
  public let lossFen: Int

  /// Nothing where a number is negative.
  public init?(deaths: Int, seriousInjuries: Int, missing: Int, lossFen: Int) {
    guard deaths >= 0, seriousInjuries >= 0, missing >= 0, lossFen >= 0 else { return nil }
    self.init(deaths, seriousInjuries, missing, lossFen)
  }

  private init(_ deaths: Int, _ seriousInjuries: Int, _ missing: Int, _ lossFen: Int) {
    self.deaths = deaths
    self.seriousInjuries = seriousInjuries
    self.missing = missing
    self.lossFen = lossFen
  }

  /// Nobody harmed and nothing lost.
  public static let none = Casualties(0, 0, 0, 0)
}
