import Testing

@testable import PaichaIntake

@Suite struct CSVRejectionTests {
  @Test func `A record with too few or too many cells is rejected and the rest goes on`() throws {
    let outcome = try TestTable("a,b\n1\n1,2,3\n4,5\n").read()
    #expect(outcome.rejected.map(\.fault.code) == [.tooFewCells, .tooManyCells])
    #expect(outcome.rejected.map(\.fault.line) == [2, 3])
    #expect(outcome.rejected.map(\.raw) == ["1", "1,2,3"])
    #expect(outcome.rows == [["4", "5", ""]])
  }

  @Test func `An open quote rejects everything after it as one row, named by its line`() throws {
    let outcome = try TestTable("a,b\n1,2\n\"x\ny\",\"open\n3,4\n5,6\n").read()
    #expect(outcome.rows == [["1", "2", ""]])
    let rejected = try #require(outcome.rejected.first)
    #expect(outcome.rejected.count == 1)
    #expect(rejected.fault.code == .openQuote)
    #expect(rejected.fault.line == 4)
    #expect(rejected.raw.hasSuffix("3,4\n5,6\n"))
  }

  @Test func `Text behind a closing quote rejects the row only`() throws {
    let outcome = try TestTable("a,b\n\"x\"y,2\n3,4\n").read()
    #expect(outcome.rejected.map(\.fault.code) == [.textAfterQuote])
    #expect(outcome.rejected.map(\.fault.column) == ["a"])
    #expect(outcome.rows == [["3", "4", ""]])
  }

  @Test func `A space before a quote is refused, for the quote would become text`() throws {
    let outcome = try TestTable("a,b\n1, \"x\"\n").read()
    #expect(outcome.rejected.map(\.fault.code) == [.quoteAfterSpace])
    #expect(outcome.rejected.map(\.fault.column) == ["b"])
  }

  @Test(arguments: [1, 7, 64, 4096])
  func `A record longer than the limit is rejected and reading goes on`(block: Int) throws {
    let long = String(repeating: "x\"\"\n", count: 100)
    let table = TestTable("a,b\n1,2\n\"\(long)\",y\n3,4\n").with {
      $0.limits.recordBytes = 200
      $0.limits.rawBytes = 16
      $0.limits.blockBytes = block
    }
    let outcome = try table.read()
    #expect(outcome.rows.map { $0[0] } == ["1", "3"])
    #expect(outcome.lines == [2, 104])
    #expect(outcome.rejected.map(\.fault.code) == [.recordTooLong])
    #expect(outcome.rejected.map(\.fault.line) == [3])
    #expect(outcome.rejected[0].raw.hasPrefix("\"x\"\"\nx\"\"\nx\"\"\nx\"\""))
    #expect(outcome.rejected[0].raw.hasSuffix("[405 bytes]"))
  }

  @Test(arguments: [1, 50, 4096])
  func `An open quote beyond the limit still names its line`(block: Int) throws {
    let rest = String(repeating: "3,4\n", count: 100)
    let outcome = try TestTable("a,b\n1,2\n\"x\ny\",\"\n\(rest)").with {
      $0.limits.recordBytes = 40
      $0.limits.rawBytes = 8
      $0.limits.blockBytes = block
    }.read()
    #expect(outcome.rows == [["1", "2", ""]])
    #expect(outcome.rejected.map(\.fault.code) == [.openQuote])
    #expect(outcome.rejected.map(\.fault.line) == [4])
  }

  @Test(arguments: 1...40)
  func `A record of just the limit is read, wherever a block ends`(block: Int) throws {
    let outcome = try TestTable("a,b\r\n123456789,123456\r\n3,4\r\n1234567890,123456\r\n").with {
      $0.limits.recordBytes = 16
      $0.limits.rawBytes = 8
      $0.limits.blockBytes = block
    }.read()
    #expect(outcome.rows == [["123456789", "123456", ""], ["3", "4", ""]])
    #expect(outcome.rejected.map(\.fault.code) == [.recordTooLong])
    #expect(outcome.rejected.map(\.raw) == ["12345678… [19 bytes]"])
  }
}
