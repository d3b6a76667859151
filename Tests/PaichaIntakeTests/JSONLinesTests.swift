import Testing

@testable import PaichaIntake

@Suite struct JSONLinesTests {
  private func table(_ text: String) -> TestTable { TestTable(text) }

  @Test func `Strings, numbers, truth values and null become texts`() throws {
    let text = """
      {"a": "x", "b": 1.50, "c": true}
      {"c": null, "b": -0.1e+5, "a": false}

      {"b":"2","a":"\\u6d88\\u9632 \\ud842\\udfb7 \\"q\\" \\n"}
      """
    let outcome = try table(text).read()
    #expect(outcome.rejected.isEmpty)
    #expect(
      outcome.rows == [
        ["x", "1.50", "true"], ["false", "-0.1e+5", ""], ["消防 𠮷 \"q\" \n", "2", ""],
      ]
    )
    #expect(outcome.lines == [1, 2, 4])
  }

  @Test func `Big numbers keep their digits`() throws {
    let outcome = try table("{\"a\":123456789012345678901234567890,\"b\":0}").read()
    #expect(outcome.rows == [["123456789012345678901234567890", "0", ""]])
  }

  @Test(arguments: [
    ("{\"a\":[1],\"b\":2}", RowCode.nestedValue), ("{\"a\":{},\"b\":2}", .nestedValue),
    ("{\"a\":1,\"z\":2}", .unknownKey), ("{\"a\":1,\"a\":2}", .duplicateKey),
    ("{\"a\":1", .notAnObject), ("{\"a\":1}x", .notAnObject), ("{\"a\":01}", .notAnObject),
    ("{\"a\":1.}", .notAnObject), ("{\"a\":nul}", .notAnObject), ("{\"a\":\"\\x\"}", .notAnObject),
    ("{\"a\":\"\\ud800\"}", .notAnObject), ("{\"a\":\"\\u0000\"}", .notAnObject),
    ("{\"a\":\"\t\"}", .notAnObject), ("{a:1}", .notAnObject), ("{\"a\":1,}", .notAnObject),
    ("[1]", .notAnObject), ("{\"a\" 1}", .notAnObject),
  ])
  func `A bad line is rejected and the next is read`(line: String, code: RowCode) throws {
    let outcome = try table("{\"a\":1,\"b\":1}\n\(line)\n{\"a\":3,\"b\":3}\n").read()
    #expect(outcome.rejected.map(\.fault.code) == [code])
    #expect(outcome.rejected.map(\.fault.line) == [2])
    #expect(outcome.rejected.map(\.raw) == [line])
    #expect(outcome.rows.map { $0[0] } == ["1", "3"])
  }

  @Test func `The file's name decides too, and a mark is passed over`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("  {\"a\":1,\"b\":2}".utf8)
    let outcome = try TestTable(bytes).with { $0.suffix = ".ndjson" }.read()
    #expect(outcome.rows == [["1", "2", ""]])
    let survey = try TestTable("[]\n").with { $0.suffix = ".JSONL" }.survey()
    #expect(survey.format == .jsonLines)
  }

  @Test func `GB18030 lines are decoded before they are parsed`() throws {
    // The second byte of 乗 is a backslash.
    let text = "{\"a\":\"乗客\",\"b\":\"消防\"}\n"
    let bytes = GB18030Encoder().bytes(text)
    #expect(bytes.contains(0x5C))
    #expect(try TestTable(bytes).read().rows == [["乗客", "消防", ""]])
  }

  @Test func `Blocks of every size give the same rows`() throws {
    let text = "{\"a\":\"消\\n防\",\"b\":1}\r\n\n{\"a\":\"x\",\"b\":2}"
    for block in 1...text.utf8.count {
      let outcome = try table(text).with { $0.limits.blockBytes = block }.read()
      #expect(outcome.rows == [["消\n防", "1", ""], ["x", "2", ""]], "block size \(block)")
    }
  }

  @Test func `A mapping may read more keys than a record of CSV may have cells`() throws {
    let names = (0..<20_000).map { "k\($0)" }
    let fields = "fields: {id: k0, role: k19999, name: {join: [\(names.joined(separator: ", "))]}}"
    let mapping = try Mapping.parse("version: 1\ntable: actors\n\(fields)\n", path: "map.yaml")
    let text = "{\"k19999\":\"z\",\"k0\":\"a\",\"k12345\":\"m\"}\n"
    let outcome = try table(text).with { $0.mapping = mapping }.read()
    #expect(outcome.rows.map { Array($0[0..<3]) } == [["a", "amz", "z"]])
  }
}
