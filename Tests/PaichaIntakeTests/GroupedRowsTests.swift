import Testing

@testable import PaichaIntake

@Suite struct GroupedRowsTests {
  private func shape(_ groups: [RowGroup]) -> [[String]] {
    groups.map { group in
      group.rows.map { $0[0] + $0[1] } + group.rejected.map { "!\($0.fault.line)" }
    }
  }

  private func table(_ rows: String) -> TestTable { TestTable("a,b\n" + rows) }

  @Test func `Rows of one reference form a group in the order of the file`() throws {
    let table = table("x,1\nx,2\ny,1\nz,1\nz,2\n")
    #expect(try table.survey().isContiguous)
    #expect(shape(try table.groups()) == [["x1", "x2"], ["y1"], ["z1", "z2"]])
  }

  @Test func `Scattered rows are brought together in order of first appearance`() throws {
    let table = table("x,1\ny,1\nx,2\nz,1\ny,2\nx,3\n")
    #expect(try !table.survey().isContiguous)
    #expect(shape(try table.groups()) == [["x1", "x2", "x3"], ["y1", "y2"], ["z1"]])
  }

  @Test(arguments: [false, true])
  func `A row without a readable reference stands alone`(isScattered: Bool) throws {
    let end = isScattered ? "x,3\n" : ""
    let table = table("x,1\nbroken\nx,2\n,1\n,2\ny,1\n" + end)
    #expect(try table.survey().isContiguous == !isScattered)
    let groups = shape(try table.groups())
    let own = isScattered ? ["x1", "x2", "x3"] : ["x1", "x2"]
    #expect(Set(groups) == [own, ["!3"], ["1"], ["2"], ["y1"]])
    #expect(groups.count == 5)
  }

  @Test func `A rejected row with a readable reference stays in its group`() throws {
    let mapping = try Mapping.parse(
      """
      version: 1
      table: inspections
      fields:
        inspection_ref: R
        venue: V
        inspected_on: D
        kind: {column: K, values: {good: routine}}
      """,
      path: "map.yaml"
    )
    let text = "R,V,D,K\n1,v,d,good\n1,v,d,bad\n2,v,d,good\n"
    let groups = try TestTable(text).with { $0.mapping = mapping }.groups()
    #expect(groups.map(\.rows.count) == [1, 1])
    #expect(groups.map { $0.rejected.map(\.fault.line) } == [[3], []])
  }

  @Test(arguments: [false, true])
  func `Rows beyond the limit of a group are rejected one by one`(isScattered: Bool) throws {
    let rows = isScattered ? "x,1\ny,1\nx,2\nx,3\nx,4\n" : "x,1\nx,2\nx,3\nx,4\ny,1\n"
    let groups = try table(rows).with { $0.limits.groupRows = 2 }.groups()
    let codes = groups.flatMap { $0.rejected.map(\.fault.code) }
    #expect(codes == [.groupTooLarge, .groupTooLarge])
    #expect(groups.flatMap { $0.rejected.map(\.raw) } == ["x,3", "x,4"])
    #expect(Set(shape(groups.filter { !$0.rows.isEmpty })) == [["x1", "x2"], ["y1"]])
  }

  @Test func `References with one hash are kept apart`() throws {
    let survey = try table("x,1\ny,1\nx,2\ny,2\n").survey()
    let rows = try ScatteredRows(outline: survey.outline, hash: { _ in 7 })
    var texts: [String] = []
    while case .row(let row) = try rows.nextOutcome() { texts.append(row[0] + row[1]) }
    #expect(texts == ["x1", "x2", "y1", "y2"])
  }

  @Test func `No reference makes two groups, even beyond the limit and with one hash`() throws {
    let survey = try table("x,1\ny,1\nx,2\ny,2\n").with { $0.limits.groupRows = 2 }.survey()
    let rows = try ScatteredRows(outline: survey.outline, hash: { _ in 7 })
    var texts: [String] = []
    while let outcome = try rows.nextOutcome() {
      switch outcome {
      case .row(let row): texts.append(row[0] + row[1])
      case .rejected(let row, let reference):
        #expect(row.fault.code == .groupTooLarge)
        #expect(reference == nil)
        texts.append("refused " + row.raw)
      }
    }
    #expect(texts == ["x1", "y1", "refused x,2", "refused y,2"])
  }

  @Test func `References that only look alike are different`() throws {
    let groups = try table("e\u{301},1\n\u{E9},1\n").groups()
    #expect(groups.count == 2)
  }

  @Test(arguments: 1..<20)
  func `Any scattering gives the groups of a plain dictionary`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let keys = (0..<500).map { _ in "k\(Int.random(in: 0..<90, using: &random))" }
    let rows = keys.enumerated().map { "\($1),\"\($0)\n\"\n" }.joined()
    let table = table(rows).with {
      $0.limits.sortMemoryBytes = 256
      $0.limits.blockBytes = 64
    }
    var order: [String] = []
    var expected: [String: [String]] = [:]
    for (index, key) in keys.enumerated() {
      if expected[key] == nil { order.append(key) }
      expected[key, default: []].append("\(key)\(index)\n")
    }
    #expect(shape(try table.groups()) == order.map { expected[$0] ?? [] })
  }
}
