import PaichaModel
import Testing

@testable import PaichaIntake

@Suite struct EncodingTests {
  @Test func `Known characters of GB18030 decode`() {
    let samples: [([UInt8], String)] = [
      ([0xD6, 0xD0, 0xB9, 0xFA], "中国"), ([0xB0, 0xA1], "啊"), ([0xA1, 0xA1], "\u{3000}"),
      ([0xA2, 0xE3], "€"), ([0xA8, 0xA6], "é"), ([0x81, 0x40], "丂"), ([0xFD, 0x9B], "龥"),
      ([0xFE, 0xFE], "\u{E4C5}"), ([0xAA, 0xA1], "\u{E000}"), ([0xA1, 0x40], "\u{E4C6}"),
      ([0x81, 0x30, 0x81, 0x30], "\u{80}"), ([0x81, 0x39, 0xEE, 0x39], "㐀"),
      ([0x84, 0x31, 0xA4, 0x39], "\u{FFFF}"), ([0x90, 0x30, 0x81, 0x30], "\u{10000}"),
      ([0x95, 0x32, 0x82, 0x36], "\u{20000}"), ([0xE3, 0x32, 0x9A, 0x35], "\u{10FFFF}"),
    ]
    for (bytes, text) in samples { #expect(decoded(bytes) == text) }
  }

  @Test func `Every character of the basic plane has exactly one GB18030 form`() {
    var forms = [Int](repeating: 0, count: 0x10000)
    for lead in UInt8.min...UInt8.max {
      for trail in UInt8.min...UInt8.max {
        if let scalar = GB18030.shared.scalar(lead, trail) { forms[Int(scalar.value)] += 1 }
      }
    }
    #expect(forms.reduce(0, +) == 126 * 190)
    for linear in 0..<GB18030.fourByteCount {
      if let scalar = GB18030.shared.scalar(linear: linear) { forms[Int(scalar.value)] += 1 }
    }
    let expected = (0..<0x10000).map { $0 < 0x80 || (0xD800...0xDFFF).contains($0) ? 0 : 1 }
    #expect(forms == expected)
  }

  @Test func `Bytes that are no character become replacement characters`() {
    #expect(decoded([0x80, 0x41, 0xFF, 0xD6]) == "\u{FFFD}A\u{FFFD}\u{FFFD}")
    #expect(decoded([0x85, 0x30, 0x81, 0x30]) == "\u{FFFD}0\u{FFFD}0")
  }

  @Test func `The encoding is decided by the whole file`() throws {
    #expect(try TestTable("a,b\n1,2\n").survey().encoding == .utf8)
    #expect(try TestTable("a,b\n消防,2\n").survey().encoding == .utf8)
    let late = "a,b\n" + String(repeating: "plain,text\n", count: 1000) + "消防,通道\n"
    #expect(try TestTable(GB18030Encoder().bytes(late)).survey().encoding == .gb18030)
    // The bytes of these two characters alone look like UTF-8; the next ones settle it.
    let telecom = GB18030Encoder().bytes("a,b\n联通,消防\n")
    #expect(try TestTable(telecom).read().rows == [["联通", "消防", ""]])
  }

  @Test(arguments: [1, 2, 3, 5, 4096])
  func `A damaged UTF-8 file is not read as GB18030`(block: Int) throws {
    var bytes = Array(("a,b\n" + String(repeating: "消防安全,检查\n", count: 9)).utf8)
    bytes[bytes.count - 3] = 0xC8
    let table = TestTable(bytes).with { $0.limits.blockBytes = block }
    guard case .badEncoding(_, .utf8, 10, let offset) = try table.fault() else {
      Issue.record("expected a fault on line 10")
      return
    }
    #expect(offset == bytes.count - 4)
  }

  @Test func `A file in neither encoding names line and byte`() throws {
    let bytes = Array("a,b\nx,y\ncaf".utf8) + [0xE9] + Array(",1\n".utf8)
    guard case .badEncoding(_, .gb18030, 3, 11) = try TestTable(bytes).fault() else {
      Issue.record("expected a fault on line 3, byte 11")
      return
    }
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func `UTF-16 is refused with advice`(bytes: [UInt8]) throws {
    let fault = try #require(try TestTable(bytes).fault())
    #expect(fault.code == .utf16)
    #expect(fault.next?.en.contains("CSV UTF-8") == true)
  }

  @Test func `A NUL byte is refused with its line`() throws {
    guard case .nulByte(_, 2, 5) = try TestTable("a,b\n1\u{0},2\n").fault() else {
      Issue.record("expected a fault on line 2, byte 5")
      return
    }
  }

  @Test func `Ill-formed UTF-8 is found wherever it is cut`() {
    let bad: [[UInt8]] = [
      [0xC0, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8],
      [0x80], [0xF5, 0x80], [0xE4, 0x41, 0x41],
    ]
    for sequence in bad {
      for cut in 0...sequence.count {
        var validator = UTF8Validator()
        (Array("消防".utf8) + sequence[..<cut]).withUnsafeBytes { validator.feed($0) }
        Array(sequence[cut...]).withUnsafeBytes { validator.feed($0) }
        validator.finish()
        #expect(validator.firstFaultOffset == 6, "\(sequence) cut at \(cut)")
      }
    }
  }

  private func decoded(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    bytes.withUnsafeBufferPointer { GB18030.shared.decode($0, into: &text) }
    return String(decoding: text, as: UTF8.self)
  }
}
