/// The columns Paicha knows for one kind of file, in a fixed order.
public struct TableLayout: Hashable, Sendable {
  /// One column of a layout.
  public struct Field: Hashable, Sendable {
    public let name: String
    public let isRequired: Bool
    /// Whether only a mapping may fill it, never a native column.
    public let isForMappings: Bool
    /// Whether it tells of a finding, and is cleared where a row holds none.
    public let isOfFinding: Bool
    /// Whether it holds what tells a person, which messages and files of rejected rows never repeat.
    public let isPersonal: Bool

    public init(
      _ name: String,
      required: Bool = false,
      forMappings: Bool = false,
      ofFinding: Bool = false,
      personal: Bool = false
    ) {
      self.name = name
      isRequired = required
      isForMappings = forMappings
      isOfFinding = ofFinding
      isPersonal = personal
    }
  }

  public let name: String
  public let fields: [Field]
  /// The field whose equal values make rows belong together.
  public let groupField: Int?

  public init(name: String, fields: [Field], groupField: Int? = nil) {
    self.name = name
    self.fields = fields
    self.groupField = groupField
  }

  /// The position of a field by its name.
  public func index(of name: String) -> Int? {
    fields.firstIndex { $0.name == name }
  }

  /// What a native file may hold as columns.
  var nativeNames: [String] { fields.filter { !$0.isForMappings }.map(\.name) }

  var requiredNames: [String] { fields.filter(\.isRequired).map(\.name) }

  init<Name: FieldName>(_ name: String, _ names: Name.Type, groupField: Name? = nil) {
    self.init(name: name, fields: Name.allCases.map(\.field), groupField: groupField?.rawValue)
  }
}
