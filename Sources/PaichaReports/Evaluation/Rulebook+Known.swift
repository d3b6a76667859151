import PaichaModel

extension Rulebook {
  /// A parameter for people to read; nothing where this rulebook has none of the name.
  func known(_ key: String) -> Parameter? { parameters.first { $0.key == key } }
}

extension Cell {
  /// Words in a document that no machine reads.
  static func words(_ words: Words) -> Cell { .coded("", shown: words) }
}
