import PaichaModel
import PaichaService
import PaichaStore

/// What people should know after a session was recorded.
extension TrainingReports {
  static func unchanged(_ kept: KeptTraining) -> Words {
    guard let day = kept.voidedOn else {
      return Words(
        zh: "已登记为 \(kept.training.id)，内容相同，未改动",
        en: "recorded already as \(kept.training.id) with the same content, nothing changed"
      )
    }
    return Words(
      zh: "已登记为 \(kept.training.id)，并于 \(day) 作废，未改动",
      en: "recorded already as \(kept.training.id), void since \(day), nothing changed"
    )
  }

  /// The hours each named head or officer has now in the session's year, and still owes.
  static func hints(
    _ kept: KeptTraining,
    in book: any BookReading,
    _ rules: RuleSet,
    today: Day
  ) throws -> [Words] {
    let training = kept.training
    guard training.trainees.needsNames else {
      return kept.voidedOn == nil
        ? try newStaff(training, in: book, rules.rulebook, today: today) : []
    }
    let hours = try TrainingReview(store: book, today: today).hours(
      of: training.trainees,
      at: training.venue,
      year: training.facts.day.year,
      rules: try EmergencyRules(clocks: rules.clocks)
    )
    return hours.filter { training.attendance.names.contains($0.name) }.map(words)
  }

  /// New staff whose initial training is short of the rulebook's hours.
  static func newStaff(
    _ training: Training,
    in book: any BookReading,
    _ rulebook: Rulebook,
    today: Day
  ) throws -> [Words] {
    try TrainingReview(store: book, today: today)
      .shortNewStaff(training, rulebook: rulebook)
      .map(words)
  }

  private static func words(_ short: NewStaffHours) -> Words {
    let done = ClassHours(tenths: short.doneTenths)
    let owed = ClassHours(tenths: short.owedTenths)
    let (key, status) = (short.owed.key, short.owed.status.words)
    guard let person = short.person else {
      return Words(
        zh: "新上岗人员初次培训 \(done) 学时，应有 \(owed)（\(key)，\(status.zh)）；"
          + "分次进行的须登记姓名",
        en: "initial training of new staff: \(done) of \(owed) hours (\(key), \(status.en)); "
          + "name the people if it goes on in other sessions"
      )
    }
    return Words(
      zh: "\(person)：新上岗人员初次培训 \(done) 学时，应有 \(owed)（\(key)，\(status.zh)）",
      en: "\(person): initial training of new staff, \(done) of \(owed) hours "
        + "(\(key), \(status.en))"
    )
  }

  private static func words(_ person: PersonHours) -> Words {
    let done = ClassHours(tenths: person.doneTenths)
    let owed = ClassHours(tenths: person.owedTenths)
    let span = person.since == person.year ? "\(person.year)" : "\(person.since)-\(person.year)"
    guard !person.isMet else {
      return Words(
        zh: "\(person.name)：\(span) 年已有 \(done) 学时，应有 \(owed)，已满",
        en: "\(person.name): \(done) of \(owed) hours in \(span), nothing owed"
      )
    }
    let short = ClassHours(tenths: person.shortTenths)
    return Words(
      zh: "\(person.name)：\(span) 年已有 \(done) 学时，应有 \(owed)，还差 \(short)",
      en: "\(person.name): \(done) of \(owed) hours in \(span), \(short) still owed"
    )
  }
}
