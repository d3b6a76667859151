import Testing

@testable import PaichaIntake

@Suite struct DatePatternTests {
  @Test(arguments: [
    ("YYYY-MM-DD", "2025-03-09", "2025-03-09"), ("MM/DD/YYYY", "03/09/2025", "2025-03-09"),
    ("M/D/YYYY", "3/9/2025", "2025-03-09"), ("M/D/YYYY", "12/31/2025", "2025-12-31"),
    ("D.M.YYYY", "09.03.2025", "2025-03-09"), ("YYYYMMDD", "20250309", "2025-03-09"),
    ("YYYY年M月D日", "2025年3月9日", "2025-03-09"),
    ("YYYY-MM-DDThh:mm:ss", "2025-03-09T23:59:00", "2025-03-09"),
    ("YYYY/MM/DD hh:mm", "2025/02/31 07:30", "2025-02-31"),
  ])
  func `A day in the pattern's form is normalised`(
    pattern: String,
    text: String,
    day: String
  ) throws {
    #expect(try DatePattern(pattern).normalized(text) == day)
  }

  @Test(arguments: [
    ("MM/DD/YYYY", "3/9/2025"), ("MM/DD/YYYY", "03/09/25"), ("MM/DD/YYYY", "03-09-2025"),
    ("MM/DD/YYYY", "03/09/2025 12:00"), ("M/D/YYYY", "123/1/2025"), ("YYYY-MM-DD", ""),
    ("YYYY-MM-DD hh:mm", "2025-01-01 24:00"), ("YYYY-MM-DD", "２０２５-01-01"),
  ])
  func `A day in another form is refused`(pattern: String, text: String) throws {
    #expect(try DatePattern(pattern).normalized(text) == nil)
  }

  @Test(arguments: [
    "MM/DD/YY", "YYYY-MM", "YYYY-MM-DD YYYY", "MDYYYY", "DDMYYYY", "yyyy-mm-dd", "",
  ])
  func `An ambiguous or incomplete pattern is refused`(pattern: String) {
    #expect(throws: WordsError.self) { try DatePattern(pattern) }
  }
}
