/// A text as part of a file name: what could leave the folder or hide the file is spelt out.
enum FileName {
  static func spelt(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isPlain =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
      return isPlain ? String(scalar) : "_"
    }
    .joined()
  }
}
