extension BookSurroundings {
  var calendarLines: [HealthLine] {
    let known = announcedYears.union(yearsOfBook)
    let year = now.day.year
    let missing = [year, year + 1].filter { !known.contains($0) }
    guard !missing.isEmpty else {
      return [
        HealthLine(
          .calendar,
          .well,
          Words(zh: "含 \(year)、\(year + 1) 年", en: "has \(year) and \(year + 1)")
        )
      ]
    }
    return missing.map { line($0, isThisYear: $0 == year) }
  }

  private var yearsOfBook: Set<Int> {
    guard case .read(_, _, let years) = content else { return [] }
    return years
  }

  private func line(_ year: Int, isThisYear: Bool) -> HealthLine {
    let advice = HealthAdvice(
      Words(
        zh: "\(year) 年到期的工作日期限只按周末推算，标为暂定",
        en: "limits in working days that end in \(year) know weekends only and are provisional"
      ),
      isThisYear
        ? Words(
          zh: "按国务院放假通知建表后：paicha rules calendar import FILE",
          en: "put the State Council's notice into a table: paicha rules calendar import FILE"
        )
        : Words(
          zh: "通知一般在上年 11 月前后公布；公布后 paicha rules calendar import FILE",
          en: "the notice comes about November of the year before; then: paicha rules calendar "
            + "import FILE"
        )
    )
    return HealthLine(
      .calendar,
      isThisYear ? .failure(advice) : .warning(advice),
      Words(zh: "没有 \(year) 年的放假安排", en: "without the notice of \(year)")
    )
  }
}
