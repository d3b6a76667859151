import PaichaModel

extension WorkCalendar {
  /// Labour Day 2024: off from 1 to 5 May, paid for by Sunday 28 April and Saturday 11 May.
  static let labourDay2024 = WorkCalendar(exceptions: [
    "2024-04-28": .work,
    "2024-05-01": .off,
    "2024-05-02": .off,
    "2024-05-03": .off,
    "2024-05-04": .off,
    "2024-05-05": .off,
    "2024-05-11": .work,
  ])

  /// Weekends and New Year's days only; known to the end of 2026.
  static let knownTo2026 = WorkCalendar(exceptions: [
    "2024-01-01": .off,
    "2025-01-01": .off,
    "2026-01-01": .off,
  ])
}
