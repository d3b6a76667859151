import PaichaModel
import Testing

/// Degrees, kept digit for digit.
struct LocationTests {
  @Test(arguments: [
    ("0", "0"), ("39.9042", "116.4074"), ("-33.8688", "151.2093"), ("90", "180"),
    ("-90", "-180"), ("90.0", "180.000"), ("89.9999999999999999", "179.9999999999999999"),
    ("007", "-0"), ("-0.0", "0.50"),
  ])
  func `A place on the ground is kept as written`(latitude: String, longitude: String) throws {
    let location = try #require(Location(latitude: latitude, longitude: longitude))
    #expect(location.latitude == latitude)
    #expect(location.longitude == longitude)
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "-.5", "+5", "--5", "5-", "1.2.3", "1e2", "0x10", "NaN", "inf",
    " 5", "5 ", "5,5", "５", "1000", "39°54′", "90.1", "-90.1", "90.0000000000000001", "91",
    "999", "1.12345678901234567", "\u{0}",
  ])
  func `A latitude that is no decimal within ±90 is refused`(text: String) {
    #expect(Location(latitude: text, longitude: "0") == nil)
  }

  @Test(arguments: ["", "180.1", "-180.1", "180.0000000000000001", "181", "-999", "1000", "x"])
  func `A longitude that is no decimal within ±180 is refused`(text: String) {
    #expect(Location(latitude: "0", longitude: text) == nil)
  }

  @Test func `A longitude may exceed what a latitude may not`() {
    #expect(Location(latitude: "0", longitude: "120") != nil)
    #expect(Location(latitude: "120", longitude: "0") == nil)
  }
}
