import ArgumentParser

/// 工作日历: the holiday notices behind working days.
struct RulesCalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "工作日历：导入放假安排、查询 the working calendar",
    subcommands: [CalendarImport.self, CalendarList.self]
  )
}
