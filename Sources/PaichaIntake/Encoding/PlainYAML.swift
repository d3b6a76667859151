internal import Yams

/// YAML whose scalars are all texts.
///
/// What a text means is decided by the field it stands in, with an error that names the field;
/// YAML's own guesses (`no` as false, `2012-01-01` as a day) would come before, and cost a dozen
/// regular expressions a scalar.
enum PlainYAML {
  /// The tree of a document, or nothing for an empty one.
  ///
  /// - Throws: `YamlError` for what is no YAML, or a key that occurs twice.
  static func compose(_ text: String) throws -> Node? {
    try Yams.compose(yaml: text, .basic)
  }
}
