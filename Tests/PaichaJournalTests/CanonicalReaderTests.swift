import PaichaJournal
import Testing

struct CanonicalReaderTests {
  private static func read<Result>(
    _ bytes: [UInt8],
    _ body: (inout CanonicalReader) throws -> Result
  ) throws -> Result {
    try bytes.withUnsafeBytes { buffer in
      var reader = CanonicalReader(buffer)
      let result = try body(&reader)
      try reader.finish()
      return result
    }
  }

  private static func read<Result>(
    _ text: String,
    _ body: (inout CanonicalReader) throws -> Result
  ) throws -> Result {
    try read(Array(text.utf8), body)
  }

  @Test func `An entry is read in the order of its keys`() throws {
    let text = #"{"actor":"zhang","at":5,"body":{"n":[1,"a\n",[]],"x":{}},"zone":"北京"}"#
    try Self.read(text) { reader in
      try reader.beginObject()
      try reader.key("actor")
      #expect(try reader.string() == "zhang")
      try reader.key("at")
      #expect(try reader.integer() == 5)
      try reader.key("body")
      let body = try reader.skipValue()
      #expect(
        String(decoding: Array(text.utf8)[body], as: UTF8.self) == #"{"n":[1,"a\n",[]],"x":{}}"#
      )
      let hasSubject = reader.optionalKey("subject")
      #expect(!hasSubject)
      let hasZone = reader.optionalKey("zone")
      #expect(hasZone)
      #expect(try reader.string() == "北京")
      try reader.endObject()
    }
  }

  @Test func `Elements are read until the array ends`() throws {
    let numbers = try Self.read("[1,-2,30]") { reader in
      var numbers: [Int64] = []
      try reader.beginArray()
      while try reader.nextElement() { numbers.append(try reader.integer()) }
      try reader.endArray()
      return numbers
    }
    #expect(numbers == [1, -2, 30])
  }

  @Test(arguments: [
    (#"{"a":1"#, 6, Expected.literal("}")), (#"{"a":1,}"#, 6, .literal("}")),
    (#"{"b":1}"#, 1, .member("a")), (#"{ "a":1}"#, 1, .member("a")),
    (#"{"a" :1}"#, 1, .member("a")), (#"{"a": 1}"#, 5, .integer), (#"["a":1]"#, 0, .literal("{")),
    (#"{"a":1}"# + "\n", 7, .end), (#"{"a":"1"}"#, 5, .integer), (#"{"a":1.0}"#, 6, .literal("}")),
    (#"{"a":1e2}"#, 6, .literal("}")), (#"{,"a":1}"#, 1, .member("a")), ("", 0, .literal("{")),
    (#"{"\u0061":1}"#, 1, .member("a")), (#"{"a":1,"a":1}"#, 6, .literal("}")),
  ])
  func `Another spelling of an entry is refused with its place`(
    text: String,
    offset: Int,
    expected: Expected
  ) {
    #expect(throws: JournalFault.malformedEntry(offset: offset, expected: expected)) {
      try Self.read(text) { reader in
        try reader.beginObject()
        try reader.key("a")
        _ = try reader.integer()
        try reader.endObject()
      }
    }
  }

  @Test(arguments: ["", "-", "+1", "01", "00", "-0", "-01", "1.", ".5", "0x1", " 1", "1 ", "１"])
  func `Another spelling of an integer is refused`(text: String) {
    #expect(throws: JournalFault.self) { try Self.read(text) { try $0.integer() } }
  }

  @Test(arguments: ["9223372036854775808", "-9223372036854775809", "99999999999999999999999"])
  func `An integer of more than 64 bits is refused`(text: String) {
    #expect(throws: JournalFault.malformedEntry(offset: 0, expected: .integerInRange)) {
      try Self.read(text) { try $0.integer() }
    }
  }

  @Test(arguments: [Int64.min, .max, 0, -1, 10])
  func `Every integer of 64 bits is read`(value: Int64) throws {
    #expect(try Self.read(String(value)) { try $0.integer() } == value)
  }

  @Test(arguments: [
    #""\/""#, #""\u0041""#, #""\u000A""#, #""\u000a""#, #""\u001F""#, #""\u00e9""#,
    #""\ud83d\ude00""#,
    #""\u0022""#, #""\x""#, #""\u00""#, #""\"#, #"""#, "\"\n\"", "\"\u{0}\"", "'a'", "a", "",
  ])
  func `Another spelling of a string is refused`(text: String) {
    #expect(throws: JournalFault.self) { try Self.read(text) { try $0.string() } }
  }

  @Test(
    arguments: [
      [0xFF], [0x80], [0xC0, 0xAF], [0xE9], [0xE9, 0x9A], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF0, 0x9F, 0x98],
    ] as [[UInt8]]
  )
  func `Bytes that are not UTF-8 are refused with and without escapes`(bytes: [UInt8]) {
    let quote = UInt8(ascii: "\"")
    for prefix in [[], Array("\\n".utf8)] {
      #expect(throws: JournalFault.self) {
        try Self.read([quote] + prefix + bytes + [quote]) { try $0.string() }
      }
      #expect(throws: JournalFault.self) {
        try Self.read([quote] + prefix + bytes + [quote]) { try $0.skipValue() }
      }
    }
  }

  @Test(arguments: [
    "[1,]", "[,1]", "[1 ,2]", "[1,2", "[1}", "{\"a\":1,}", "{\"a\"}", "{\"b\":1,\"a\":2}",
    "{\"a\":1,\"a\":2}", "{\"é\":1}", "{\"a\":}", "{1:2}", "true", "null", "1.5", "[01]", "[1][",
    "{\"a\":1 }", "{\"\\n\":1}", "",
  ])
  func `Skipping refuses what is not canonical`(text: String) {
    #expect(throws: JournalFault.self) { try Self.read(text) { try $0.skipValue() } }
  }

  @Test func `Nesting beyond any entry is refused and does not exhaust the stack`() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JournalFault.malformedEntry(offset: 64, expected: .shallowNesting)) {
      try Self.read(text) { try $0.skipValue() }
    }
  }
}
