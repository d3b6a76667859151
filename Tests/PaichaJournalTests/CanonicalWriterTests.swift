import PaichaJournal
import Testing

struct CanonicalWriterTests {
  private static func text(_ write: (inout CanonicalWriter) -> Void) -> String {
    var writer = CanonicalWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `Commas come by themselves at every depth`() {
    let text = Self.text { writer in
      writer.beginObject()
      writer.key("a")
      writer.beginArray()
      writer.endArray()
      writer.key("b")
      writer.beginArray()
      writer.integer(1)
      writer.string("x")
      writer.beginObject()
      writer.endObject()
      writer.beginArray()
      writer.integer(2)
      writer.endArray()
      writer.endArray()
      writer.key("c")
      writer.beginObject()
      writer.key("a")
      writer.integer(3)
      writer.endObject()
      writer.key("d")
      writer.string("")
      writer.endObject()
    }
    #expect(text == #"{"a":[],"b":[1,"x",{},[2]],"c":{"a":3},"d":""}"#)
  }

  @Test(arguments: [
    ("", #""""#), ("a\"b\\c/d", #""a\"b\\c/d""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
    ("\u{0}\u{7}\u{B}\u{1A}\u{1F}\u{7F}", "\"\\u0000\\u0007\\u000b\\u001a\\u001f\u{7F}\""),
    ("€$\u{F}\nA'B\"\\\\\"/", #""€$\u000f\nA'B\"\\\\\"/""#), ("隐患😀", #""隐患😀""#),
    ("e\u{301}é", "\"e\u{301}é\""),
  ])
  func `Strings are escaped as RFC 8785 says and otherwise left alone`(
    value: String,
    expected: String
  ) {
    let text = Self.text { $0.string(value) }
    #expect(Array(text.utf8) == Array(expected.utf8))
  }

  @Test func `A special byte is found at every place of a long run`() {
    for length in 0...40 {
      for position in 0..<length {
        var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: length)
        bytes[position] = UInt8(ascii: "\"")
        let value = String(decoding: bytes, as: UTF8.self)
        #expect(Self.text { $0.string(value) } == CanonicalValue.string(value).spelled)
      }
    }
  }

  @Test(
    arguments: [
      0, 1, -1, 9, 10, 99, 100, 1_763_700_000_000, -10, .max, .max - 1, .min, .min + 1,
    ] as [Int64]
  )
  func `Integers are written in plain decimal`(value: Int64) {
    #expect(Self.text { $0.integer(value) } == String(value))
  }

  @Test func `A cleared writer starts anew`() {
    var writer = CanonicalWriter()
    for keepingCapacity in [true, false] {
      writer.beginArray()
      writer.string(String(repeating: "长", count: 5000))
      writer.removeAll(keepingCapacity: keepingCapacity)
      #expect(writer.count == 0)
      #expect(writer.bytes.isEmpty)
      writer.integer(7)
      #expect(writer.withUnsafeBytes { Array($0) } == [UInt8(ascii: "7")])
      writer.removeAll(keepingCapacity: keepingCapacity)
    }
  }

  #if DEBUG
    @Test func `A key out of order stops a debug build`() async {
      await #expect(processExitsWith: .failure) {
        var writer = CanonicalWriter()
        writer.beginObject()
        writer.key("b")
        writer.integer(1)
        writer.key("a")
      }
    }

    @Test func `A key that comes twice stops a debug build`() async {
      await #expect(processExitsWith: .failure) {
        var writer = CanonicalWriter()
        writer.beginObject()
        writer.key("a")
        writer.integer(1)
        writer.key("a")
      }
    }

    @Test func `A key that is not plain ASCII stops a debug build`() async {
      await #expect(processExitsWith: .failure) {
        var writer = CanonicalWriter()
        writer.beginObject()
        writer.key("键")
      }
    }
  #endif
}
