public import PaichaModel
import PaichaStore

/// Initial training of new staff that is short of the rulebook's hours (新上岗人员岗前培训).
public struct NewStaffHours: Hashable, Sendable {
  /// The parameter with the hours; 安监总局令第3号 art 13.
  public static let key = "training.new_staff"

  /// Nothing where a session only counts heads: other sessions may have trained other people.
  public let person: String?
  public let doneTenths: Int
  public let owed: Parameter
  public let owedTenths: Int
}

extension TrainingReview {
  /// Whose initial training is short, by a session of new staff; a head count stands for itself.
  ///
  /// Of a named person the initial sessions at the venue from the calendar year before the session
  /// are added up. Nothing where the rulebook has no such hours.
  public func shortNewStaff(
    _ training: Training,
    rulebook: Rulebook
  ) throws -> [NewStaffHours] {
    guard training.trainees == .newStaff, training.kind == .initial,
      let parameter = rulebook.parameters.first(where: { $0.key == NewStaffHours.key }),
      case .integer(let hours) = parameter.value, (0...10_000).contains(hours)
    else { return [] }
    return try doneHours(of: training).filter { $0.tenths < hours * 10 }.map { person, tenths in
      NewStaffHours(
        person: person,
        doneTenths: tenths,
        owed: parameter,
        owedTenths: hours * 10
      )
    }
  }

  private func doneHours(of training: Training) throws -> [(person: String?, tenths: Int)] {
    let names = training.attendance.names
    guard !names.isEmpty else { return [(nil, training.hoursTenths)] }
    let scope = TrainingScope(
      from: Day.bounds(ofYear: training.facts.day.year - 1)?.lowerBound,
      through: max(today, training.facts.day),
      venue: training.venue,
      trainees: [.newStaff]
    )
    var done: [String: Int] = [:]
    try store.trainingFacts(scope) { fact in
      guard fact.kind == .initial else { return }
      for name in fact.attendance.names { done[name, default: 0] += fact.hoursTenths }
    }
    return names.map { ($0, done[$0] ?? 0) }
  }
}
