import PaichaIntake
import PaichaModel
import Testing

/// Files of holiday notices.
struct CalendarFileTests {
  private func years(_ text: String) throws -> [CalendarYear] {
    try CalendarFile.years(
      of: InputSource(bytes: Array(text.utf8), name: "2027.csv"),
      named: "notice"
    )
  }

  private func fault(_ text: String) -> CalendarFileFault? {
    #expect(throws: CalendarFileFault.self) { try years(text) }
  }

  @Test func `The years of a file come in order, each with its days in order`() throws {
    let years = try years(
      "date,kind,name\n2028-01-01,off,元旦\n2027-01-30,work,\n2027-01-01,off,元旦\n"
    )
    #expect(years.map(\.year) == [2027, 2028])
    #expect(years.map(\.source) == ["notice", "notice"])
    #expect(years[0].exceptions.map(\.day.description) == ["2027-01-01", "2027-01-30"])
    #expect(years[0].exceptions.map(\.kind) == [.off, .work])
  }

  @Test func `A wrong day or kind is named with its line, column and value`() {
    #expect(
      fault("date,kind\n2027-01-01,off\n2027-02-30,off\n")
        == .value(
          file: "2027.csv",
          line: 3,
          column: "date",
          "2027-02-30",
          expected: "YYYY-MM-DD"
        )
    )
    let kind = fault("date,kind\n2027-01-01,holiday\n")
    #expect(kind?.code == .value)
    #expect(kind?.what.en.contains("line 2, column kind, value “holiday”") == true)
  }

  @Test func `A day that stands twice, a broken row and a file without days are refused`() {
    #expect(fault("date,kind\n2027-01-01,off\n2027-01-01,work\n")?.code == .twice)
    #expect(fault("date,kind\n2027-01-01,off,元旦,x\n")?.code == .row)
    #expect(fault("date,kind,name\n")?.code == .noDays)
  }

  @Test func `A file without its columns is refused by the reader`() {
    #expect(throws: IntakeFault.self) { try years("day,kind\n2027-01-01,off\n") }
    #expect(throws: IntakeFault.self) { try years("") }
  }
}
