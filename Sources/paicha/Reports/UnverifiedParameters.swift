import PaichaModel

/// The numbers behind a result that nobody has checked against the law.
enum UnverifiedParameters {
  static func note(_ keys: [ParameterKey], in rulebook: Rulebook) -> Words? {
    note(keys.map(\.rawValue), in: rulebook)
  }

  /// Names each unverified parameter with its value and unit; nothing where all were checked.
  static func note(_ keys: [String], in rulebook: Rulebook) -> Words? {
    let unverified = Set(keys).sorted().compactMap { key in
      rulebook.parameters.first { $0.key == key && $0.status == .unverified }
    }
    guard !unverified.isEmpty else { return nil }
    let list = unverified.map { "\($0.key) = \($0.value) \($0.unit)" }
    return Words(
      zh: "用到未核实的参数：\(list.joined(separator: "、"))（\(rulebook.title)）",
      en: "unverified parameters used: \(list.joined(separator: ", ")) (\(rulebook.title))"
    )
  }

  /// The parameters by which the days of clocks were counted.
  ///
  /// Whether the first day is one of them, and whether a term that ends on a day off moves on.
  /// Hours, and days that a document names, are as written.
  static func counting(_ clocks: [Clock]) -> [ParameterKey] {
    let units = Set(clocks.compactMap(\.limit?.unit))
    let isCalendar = !units.isDisjoint(with: [.calendarDay, .month, .year])
    return (isCalendar || units.contains(.workingDay) ? [.startDayCounted] : [])
      + (isCalendar ? [.calendarDeadlineRolls] : [])
  }
}

/// Days that may still move, because the calendar of their year is not out.
enum ProvisionalNote {
  static func words(for days: [DueDay]) -> Words? {
    let years = Set(days.filter(\.isProvisional).map(\.day.year)).sorted().map(String.init)
    guard !years.isEmpty else { return nil }
    let list = years.joined(separator: ", ")
    return Words(
      zh: "暂定：\(list) 年放假通知未出，只按周末推算；出后补充："
        + "paicha rules calendar import FILE",
      en: "provisional: the holidays of \(list) are not out, weekends only; then add them: "
        + "paicha rules calendar import FILE"
    )
  }
}
