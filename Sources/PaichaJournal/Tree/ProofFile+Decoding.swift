#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension ProofFile {
  /// Reads a proof of either kind; other members are passed over, hashes may be null or empty.
  ///
  /// Missing hashes make a proof that is not valid, while a file that is no proof is refused.
  public init(decoding bytes: [UInt8]) throws(JournalFault) {
    let members: Members
    do {
      members = try JSONDecoder().decode(Members.self, from: Data(bytes))
    } catch DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty {
      throw .malformedProof(expected: .kind(of: context))
    } catch {
      throw .malformedProof(expected: .proofObject)
    }
    if let leafIndex = members.leafIdx, let treeSize = members.treeSize {
      self = .inclusion(
        InclusionProof(
          leafIndex: leafIndex,
          treeSize: treeSize,
          root: try Self.bytes(members.root, in: "root"),
          leafHash: try Self.bytes(members.leafHash, in: "leafHash"),
          proof: try Self.path(members.proof)
        )
      )
    } else if let size1 = members.size1, let size2 = members.size2 {
      self = .consistency(
        ConsistencyProof(
          size1: size1,
          size2: size2,
          root1: try Self.bytes(members.root1, in: "root1"),
          root2: try Self.bytes(members.root2, in: "root2"),
          proof: try Self.path(members.proof)
        )
      )
    } else {
      throw .malformedProof(expected: .proofObject)
    }
  }

  private static func path(_ hashes: [String?]?) throws(JournalFault) -> [[UInt8]] {
    var path: [[UInt8]] = []
    for hash in hashes ?? [] {
      path.append(try bytes(hash, in: "proof"))
    }
    return path
  }

  private static func bytes(_ text: String?, in name: String) throws(JournalFault) -> [UInt8] {
    guard let bytes = Base64.decode(text ?? "") else {
      throw .malformedProof(expected: .base64(name))
    }
    return bytes
  }
}

/// The members of both kinds of proof files.
private struct Members: Decodable {
  let leafIdx: UInt64?
  let treeSize: UInt64?
  let root: String?
  let leafHash: String?
  let size1: UInt64?
  let size2: UInt64?
  let root1: String?
  let root2: String?
  let proof: [String?]?
}

extension Expected {
  /// What the member that could not be read should have been.
  fileprivate static func kind(of context: DecodingError.Context) -> Expected {
    let name = context.codingPath.first?.stringValue ?? ""
    let numbers = ["leafIdx", "treeSize", "size1", "size2"]
    return numbers.contains(name) ? .natural(name) : .base64(name)
  }
}
