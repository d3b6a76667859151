import PaichaModel
import PaichaStore

extension Workplace {
  /// The years of the calendar that the book adds.
  ///
  /// A book that was not named on the command line need not be there: then there are none.
  func addedYears(isBookNamed: Bool) throws -> [CalendarYear] {
    do {
      return try reading { try $0.calendarYears() }
    } catch let fault as StoreFault where !isBookNamed {
      if case .notFound = fault { return [] }
      console.say(
        Words(
          zh: "账套读不了，只用内置日历：\(fault.what.zh)",
          en: "the book cannot be read, the built-in calendar alone is used: \(fault.what.en)"
        )
      )
      return []
    }
  }
}
