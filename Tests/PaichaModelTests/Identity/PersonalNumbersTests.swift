import PaichaModel
import Testing

/// Personal numbers in texts.
struct PersonalNumbersTests {
  @Test(arguments: [
    ("身份证11010519491231002X。", "身份证110105************。"),
    ("id=11010519491231002x", "id=110105************"),
    ("110105194912310021", "110105************"),
    ("电话13812345678，", "电话138********，"),
    ("+8613812345678", "+861**********"),
    ("'13812345678' 和 19912345678", "'138********' 和 199********"),
  ])
  func `Each is found and masked after its first characters`(text: String, masked: String) {
    #expect(PersonalNumbers.isPresent(in: text))
    #expect(PersonalNumbers.masked(in: text) == masked)
  }

  @Test(arguments: [
    "91350200MA2YJ1XR9G", "应急罚〔2026〕12号", "2026-11-26", "010-12345678", "12812345678",
    "138123456789", "1381234567", "993105194912310021", "110105194913310021",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "11010519491231002XA", "K7QX-H13812345678", "", "中文",
  ])
  func `Nothing else is`(text: String) {
    #expect(!PersonalNumbers.isPresent(in: text))
    #expect(PersonalNumbers.masked(in: text) == text)
  }
}
