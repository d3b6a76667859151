import PaichaModel
import Testing

/// Class hours as people write them.
struct ClassHoursTests {
  @Test(arguments: [
    ("12", 120), ("12.5", 125), ("0.1", 1), ("0", 0), ("240.0", 2_400), ("007.5", 75),
    ("999999.9", 9_999_999),
  ])
  func `Hours are read exactly to a tenth`(text: String, tenths: Int) {
    #expect(ClassHours(text)?.tenths == tenths)
  }

  @Test(arguments: [
    "", ".5", "5.", "12.55", "12.", "-1", "+1", "1e3", "1,5", "１２", "12.五", " 12", "12 ", "1.2.3",
    "1000000", "abc",
  ])
  func `Nothing else is a number of hours`(text: String) {
    #expect(ClassHours(text) == nil)
  }

  @Test(arguments: [(120, "12"), (125, "12.5"), (1, "0.1"), (0, "0")])
  func `Hours are written without a decimal they do not need`(tenths: Int, text: String) {
    #expect(ClassHours(tenths: tenths).description == text)
  }
}
