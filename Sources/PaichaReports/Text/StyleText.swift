extension String {
  /// The text inside a string of a style sheet; nothing in it can end the string or the sheet.
  var styleSafe: String {
    var safe = ""
    for scalar in unicodeScalars {
      if scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) {
        safe.unicodeScalars.append(scalar)
      } else {
        safe += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return safe
  }
}
