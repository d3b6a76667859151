import PaichaIntake
public import PaichaModel

/// A rulebook together with the text it was read from, so that exactly this text can be handed on.
public struct RulebookText: Sendable {
  public let rulebook: Rulebook
  public let bytes: [UInt8]

  /// The embedded rulebook, or a jurisdiction's own in its place.
  public init(path: String?) throws {
    let text = try path.map { try InputSource.open($0).writtenText() }
    try self.init(
      file: path ?? EmbeddedRules.rulebookFile,
      bytes: text.map { Array($0.utf8) } ?? EmbeddedRules.rulebookText()
    )
  }

  init(file: String, bytes: [UInt8]) throws(RulebookFault) {
    self.bytes = bytes
    rulebook = try RulebookReader(file: file).read(String(decoding: bytes, as: UTF8.self))
  }
}
