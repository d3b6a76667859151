extension Day {
  /// The day as Chinese papers write it, such as 2026年11月21日.
  public var chinese: String {
    let parts = parts
    return "\(parts.year)年\(parts.month)月\(parts.day)日"
  }
}
