/// Numbers counted in their last place, written with a decimal point.
public enum DecimalText {
  public static func of(_ number: Int, places: Int) -> String {
    guard places > 0 else { return String(number) }
    var digits = String(number.magnitude)
    digits = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let point = digits.index(digits.endIndex, offsetBy: -places)
    return (number < 0 ? "-" : "") + digits[..<point] + "." + digits[point...]
  }
}
