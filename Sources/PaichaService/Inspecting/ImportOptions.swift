public import PaichaIntake

/// How a table of inspections is imported.
public struct ImportOptions {
  public var mapping: Mapping?
  /// Judge everything, write nothing.
  public var isRehearsal: Bool
  /// All or nothing: judge everything first, write only if no row is rejected.
  public var isStrict: Bool

  public init(mapping: Mapping? = nil, isRehearsal: Bool = false, isStrict: Bool = false) {
    self.mapping = mapping
    self.isRehearsal = isRehearsal
    self.isStrict = isStrict
  }
}
