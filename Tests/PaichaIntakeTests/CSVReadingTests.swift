import Testing

@testable import PaichaIntake

@Suite struct CSVReadingTests {
  @Test func `Columns are found by name in any order`() throws {
    let outcome = try TestTable("c,a,b\n3,1,2\n").read()
    #expect(outcome.rows == [["1", "2", "3"]])
  }

  @Test func `A quoted newline stays inside its cell and lines are physical`() throws {
    let outcome = try TestTable("a,b\n\"x\ny\",1\nz,2\n").read()
    #expect(outcome.rows == [["x\ny", "1", ""], ["z", "2", ""]])
    #expect(outcome.lines == [2, 4])
  }

  @Test func `Doubled quotes become single ones`() throws {
    let outcome = try TestTable("a,b\n\"say \"\"no\"\"\",\"\"\"\"\n").read()
    #expect(outcome.rows == [["say \"no\"", "\"", ""]])
  }

  @Test func `A quote inside an unquoted cell is data`() throws {
    #expect(try TestTable("a,b\n5\" pipe,2\n").read().rows == [["5\" pipe", "2", ""]])
  }

  @Test func `CRLF ends lines and a lone CR is data`() throws {
    let outcome = try TestTable("a,b\r\nx\ry,1\r\n\"q\",2\r\n").read()
    #expect(outcome.rows.map { Array($0[0].utf8) } == [Array("x\ry".utf8), Array("q".utf8)])
    #expect(outcome.rows.map { $0[1] } == ["1", "2"])
  }

  @Test(arguments: ["a,b\n1,2", "a,b\n1,2\r", "a,b\n1,\"2\"", "a,b\n1,\"2\"\r"])
  func `The last line needs no newline`(text: String) throws {
    #expect(try TestTable(text).read().rows == [["1", "2", ""]])
  }

  @Test func `A file that ends behind a comma has an empty last cell`() throws {
    #expect(try TestTable("a,b\n1,").read().rows == [["1", "", ""]])
  }

  @Test func `Blank lines are passed over but counted as lines`() throws {
    let outcome = try TestTable("\n\na,b\n\n1,2\r\n \t\r\n3,4\n\n").read()
    #expect(outcome.rows.map { $0[0] } == ["1", "3"])
    #expect(outcome.lines == [5, 7])
  }

  @Test func `Outer spaces are taken off and inner ones kept`() throws {
    let text = "a, b \n \u{3000}x y\u{A0}\t,\"\u{3000} q \"\n"
    #expect(try TestTable(text).read().rows == [["x y", "q", ""]])
  }

  @Test func `Full-width digits and leading zeros stay as they are`() throws {
    #expect(try TestTable("a,b\n１２,007\n").read().rows == [["１２", "007", ""]])
  }

  @Test func `A semicolon or a tab separates where the header has no comma`() throws {
    #expect(try TestTable("a;b\n1;2,5\n").read().rows == [["1", "2,5", ""]])
    #expect(try TestTable("a\tb\n1\t2;5\n").read().rows == [["1", "2;5", ""]])
  }

  @Test func `A header alone means zero rows`() throws {
    #expect(try TestTable("a,b\n").read().rows.isEmpty)
    #expect(try TestTable("a,b").survey().rowCount == 0)
  }

  @Test func `The row count of the survey counts rejected records too`() throws {
    #expect(try TestTable("a,b\n1,2\n1\n\n3,4\n").survey().rowCount == 3)
  }

  @Test func `Repeated and changing cells come out the same through the cache`() throws {
    let cells = (0..<5000).map { index in ("v\(index % 7)", "w\(index)") }
    let text = "a,b\n" + cells.map { "\($0),\($1)\n" }.joined()
    let rows = try TestTable(text).read().rows
    #expect(rows.map { $0[0] } == cells.map(\.0))
    #expect(rows.map { $0[1] } == cells.map(\.1))
  }
}
