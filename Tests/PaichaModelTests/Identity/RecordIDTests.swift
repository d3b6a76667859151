import PaichaModel
import Testing

/// Ids such as `K7QX-H128`.
struct RecordIDTests {
  @Test(arguments: [1, 9, 10, 99, 100, 128, 999_999, 1_000_000, 99_999_999_999_999])
  func `An id survives print and parse`(number: Int) {
    let id = HazardID(origin: "K7QX", number: number)
    #expect(id.description == "K7QX-H\(number)")
    #expect(HazardID(id.description) == id)
  }

  @Test(arguments: ["H", "I", "V"])
  func `Each kind has its letter and reads no other's`(letter: String) {
    let text = "K7QX-\(letter)1"
    #expect(HazardID(text)?.description == (letter == "H" ? text : nil))
    #expect(InspectionID(text)?.description == (letter == "I" ? text : nil))
    #expect(VenueID(text)?.description == (letter == "V" ? text : nil))
  }

  @Test(arguments: ["K7QX-H128", "k7qx-h128", "K7QX-h128", "k7qx-H128"])
  func `Lower case is read and printed in upper case`(text: String) {
    #expect(HazardID(text)?.description == "K7QX-H128")
  }

  @Test func `Part of a longer text is read in place`() {
    let text = "ids: k7qx-i12"
    #expect(InspectionID(text.dropFirst(5)) == "K7QX-I12")
  }

  @Test(arguments: [
    "", "K7QX", "K7QX-", "K7QX-H", "K7QX-H0", "K7QX-H00", "K7QX-H01", "K7QXH128", "K7Q-H128",
    "K7QXX-H128", "K7QX_H128", "K7QI-H128", "K7QX-H-1", "K7QX-H+1", "K7QX-H1 ", " K7QX-H1",
    "K7QX-H1x", "K7QX-H１", "K7QX-h1.0", "128", "Ｋ7-H1", "K7é-H12", "账套-H12",
  ])
  func `Anything else is no id`(text: String) {
    #expect(HazardID(text) == nil)
  }

  @Test(arguments: [
    "K7QX-H999999999999999", "K7QX-H9223372036854775807", "K7QX-H9223372036854775808",
    "K7QX-H18446744073709551616", "K7QX-H" + String(repeating: "9", count: 500),
  ])
  func `More digits than a number can have are refused`(text: String) {
    #expect(HazardID(text) == nil)
  }
}
