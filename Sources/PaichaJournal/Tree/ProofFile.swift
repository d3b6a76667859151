/// A proof as a JSON file, of either kind, in the shape that other RFC 6962 programs share.
public enum ProofFile: Hashable, Sendable {
  case inclusion(InclusionProof)
  case consistency(ConsistencyProof)

  /// Whether the proof holds.
  public var isValid: Bool {
    switch self {
    case .inclusion(let proof): proof.isValid
    case .consistency(let proof): proof.isValid
    }
  }

  /// One line of JSON without newline, the members in the order of the contract.
  public var encoded: String {
    switch self {
    case .inclusion(let proof):
      """
      {"leafIdx":\(proof.leafIndex),"treeSize":\(proof.treeSize),\
      "root":\(Self.text(proof.root)),"leafHash":\(Self.text(proof.leafHash)),\
      "proof":\(Self.text(proof.proof))}
      """
    case .consistency(let proof):
      """
      {"size1":\(proof.size1),"size2":\(proof.size2),\
      "root1":\(Self.text(proof.root1)),"root2":\(Self.text(proof.root2)),\
      "proof":\(Self.text(proof.proof))}
      """
    }
  }

  private static func text(_ bytes: [UInt8]) -> String { "\"\(Base64.encode(bytes))\"" }

  private static func text(_ hashes: [[UInt8]]) -> String {
    "[\(hashes.map { text($0) }.joined(separator: ","))]"
  }
}
