extension StringProtocol {
  /// The text with nothing in it that could command a terminal or deceive its reader.
  ///
  /// Control characters show as their pictures (␛, ␉) or as `\u{85}`, newlines as ⏎; invisible
  /// format characters that reorder or hide text show as `\u{202E}`.
  public var terminalSafe: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(self) }
    var safe = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in unicodeScalars {
      let isSecondHalf = wasReturn && scalar == "\n"
      wasReturn = scalar == "\r"
      if isSecondHalf { continue }
      safe.append(contentsOf: scalar.terminalSafe)
    }
    return String(safe)
  }
}

extension Unicode.Scalar {
  fileprivate var terminalSafe: String.UnicodeScalarView {
    switch value {
    case 0x0A, 0x0D, 0x2028, 0x2029: return "⏎".unicodeScalars
    case 0..<0x20: return picture(0x2400 + value)
    case 0x7F: return "␡".unicodeScalars
    // Joiners and selectors belong to scripts and emoji.
    case 0x200C, 0x200D: return picture(value)
    default: break
    }
    switch properties.generalCategory {
    case .control, .format:
      return "\\u{\(String(value, radix: 16, uppercase: true))}".unicodeScalars
    default: return picture(value)
    }
  }

  private func picture(_ value: UInt32) -> String.UnicodeScalarView {
    var view = String.UnicodeScalarView()
    if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    return view
  }
}
