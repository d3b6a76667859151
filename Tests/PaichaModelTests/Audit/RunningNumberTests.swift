import Testing

@testable import PaichaModel

/// The running part of numbers that offices give.
struct RunningNumberTests {
  @Test(arguments: [
    ("罚〔2026〕8号", "罚〔2026〕", 8, 1, "号"), ("GZ-2025-0031", "GZ-2025-", 31, 4, ""),
    ("7", "", 7, 1, ""),
  ])
  func `The last digits run on`(
    text: String,
    prefix: String,
    value: Int,
    width: Int,
    suffix: String
  ) throws {
    let number = try #require(RunningNumber(text))
    #expect(number == RunningNumber(prefix, value, width: width, suffix))
    #expect(number.description == text)
  }

  @Test(arguments: ["", "无号", "2025010312345"])
  func `No digits, or too many, are no running number`(text: String) {
    #expect(RunningNumber(text) == nil)
  }
}
