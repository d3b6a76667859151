import PaichaJournal
import Testing

struct InclusionProofTests {
  @Test func `The proof of every entry in every size to 300 is valid`() {
    var tree = NaiveTree(leafCount: 300)
    for size in 1...300 {
      for index in 0..<size {
        #expect(tree.inclusion(of: index, in: size).isValid, "\(index) of \(size)")
      }
    }
  }

  @Test func `Every proof we make to size 90 is the one RFC 6962 defines`() throws {
    var tree = NaiveTree(leafCount: 90)
    for size in 1...90 {
      for index in 0..<size {
        let made = try InclusionProof(of: UInt64(index), in: UInt64(size), leaves: tree.leaves)
        #expect(made == tree.inclusion(of: index, in: size))
      }
    }
  }

  @Test func `A sample of the proofs of every size from 91 to 300 is the one RFC 6962 defines`()
    throws
  {
    var generator = SeededGenerator(seed: 6962)
    var tree = NaiveTree(leafCount: 300)
    for size in 91...300 {
      for index in [0, size - 1, Int.random(in: 0..<size, using: &generator)] {
        let made = try InclusionProof(of: UInt64(index), in: UInt64(size), leaves: tree.leaves)
        #expect(made == tree.inclusion(of: index, in: size))
      }
    }
  }

  @Test(arguments: [1, 2, 3, 7, 8, 13, 300])
  func `A proof with one spoiled byte, hash or number is not valid`(size: Int) {
    var tree = NaiveTree(leafCount: 300)
    for index in Set([0, size / 2, size - 1]) {
      let proof = tree.inclusion(of: index, in: size)
      var spoiled: [InclusionProof] = []
      func spoil(_ change: (inout InclusionProof) -> Void) {
        var copy = proof
        change(&copy)
        spoiled.append(copy)
      }
      for hash in ProofFlips.flips(of: proof.root) { spoil { $0.root = hash } }
      for hash in ProofFlips.flips(of: proof.leafHash) { spoil { $0.leafHash = hash } }
      for path in ProofFlips.flips(of: proof.proof) { spoil { $0.proof = path } }
      spoil { $0.leafIndex = $0.treeSize }
      spoil { $0.leafIndex = .max }
      spoil { $0.treeSize = 0 }
      spoil { $0.root = [] }
      spoil { $0.leafHash = [] }
      if size > 1 { spoil { $0.leafIndex ^= 1 } }
      for candidate in spoiled where candidate != proof {
        #expect(!candidate.isValid, "\(candidate)")
      }
    }
  }

  @Test func `An entry beyond the size has no proof`() {
    let leaves = NaiveTree(leafCount: 3).leaves
    #expect(throws: JournalFault.noSuchEntry(index: 3, size: 3)) {
      try InclusionProof(of: 3, in: 3, leaves: leaves)
    }
  }

  @Test func `A source with too few leaves is found out`() {
    let leaves = NaiveTree(leafCount: 3).leaves
    #expect(throws: JournalFault.leavesMissing(range: 2..<4, found: 1)) {
      try InclusionProof(of: 0, in: 4, leaves: leaves)
    }
  }

  @Test func `The largest sizes do not overflow`() {
    let hash = TreeHash.emptyRoot.bytes
    let proof = InclusionProof(
      leafIndex: .max - 1,
      treeSize: .max,
      root: hash,
      leafHash: hash,
      proof: Array(repeating: hash, count: 63)
    )
    #expect(!proof.isValid)
  }
}
