import PaichaModel

extension Evidence {
  /// A piece of evidence whose hash repeats one hexadecimal digit.
  static func sample(_ digit: Character = "a", name: String? = "photo.jpg") -> Evidence {
    guard let hash = EvidenceHash(String(repeating: digit, count: 64)) else {
      preconditionFailure("no hexadecimal digit: \(digit)")
    }
    return Evidence(hash: hash, name: name)
  }
}
