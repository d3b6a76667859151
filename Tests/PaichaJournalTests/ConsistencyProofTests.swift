import PaichaJournal
import Testing

struct ConsistencyProofTests {
  @Test func `The proof between every two sizes to 300 is valid`() {
    var tree = NaiveTree(leafCount: 300)
    for size2 in 1...300 {
      for size1 in 1...size2 {
        #expect(tree.consistency(from: size1, to: size2).isValid, "\(size1) to \(size2)")
      }
    }
  }

  @Test func `Every proof we make to size 90 is the one RFC 6962 defines`() throws {
    var tree = NaiveTree(leafCount: 90)
    for size2 in 1...90 {
      for size1 in 1...size2 {
        let made = try ConsistencyProof(
          from: UInt64(size1),
          to: UInt64(size2),
          leaves: tree.leaves
        )
        #expect(made == tree.consistency(from: size1, to: size2))
      }
    }
  }

  @Test func `A sample of the proofs to every size from 91 to 300 is the one RFC 6962 defines`()
    throws
  {
    var generator = SeededGenerator(seed: 9162)
    var tree = NaiveTree(leafCount: 300)
    for size2 in 91...300 {
      for size1 in [1, size2 - 1, Int.random(in: 1...size2, using: &generator)] {
        let made = try ConsistencyProof(
          from: UInt64(size1),
          to: UInt64(size2),
          leaves: tree.leaves
        )
        #expect(made == tree.consistency(from: size1, to: size2))
      }
    }
  }

  @Test(arguments: [(1, 2), (1, 8), (2, 3), (3, 7), (4, 7), (6, 8), (64, 300), (299, 300)])
  func `A proof with one spoiled byte, hash or number is not valid`(size1: Int, size2: Int) {
    var tree = NaiveTree(leafCount: 300)
    let proof = tree.consistency(from: size1, to: size2)
    var spoiled: [ConsistencyProof] = []
    func spoil(_ change: (inout ConsistencyProof) -> Void) {
      var copy = proof
      change(&copy)
      spoiled.append(copy)
    }
    for hash in ProofFlips.flips(of: proof.root1) { spoil { $0.root1 = hash } }
    for hash in ProofFlips.flips(of: proof.root2) { spoil { $0.root2 = hash } }
    for path in ProofFlips.flips(of: proof.proof) { spoil { $0.proof = path } }
    spoil { swap(&$0.root1, &$0.root2) }
    spoil { $0.size1 = 0 }
    spoil { $0.size2 = $0.size1 }
    spoil { $0.size1 = $0.size2 + 1 }
    spoil { $0.size2 = .max }
    spoil { $0.root1 = [] }
    spoil { $0.proof = [] }
    for candidate in spoiled {
      #expect(!candidate.isValid, "\(candidate)")
    }
  }

  @Test func `Equal sizes need equal roots and an empty proof`() {
    let (one, other) = (TreeHash.leaf([1]).bytes, TreeHash.leaf([2]).bytes)
    func proof(_ root2: [UInt8], _ path: [[UInt8]]) -> ConsistencyProof {
      ConsistencyProof(size1: 5, size2: 5, root1: one, root2: root2, proof: path)
    }
    #expect(proof(one, []).isValid)
    #expect(!proof(other, []).isValid)
    #expect(!proof(one, [one]).isValid)
  }

  @Test(arguments: [(0, 0), (0, 5), (3, 2)])
  func `There is no proof from the empty tree or to a smaller one`(size1: UInt64, size2: UInt64) {
    let leaves = NaiveTree(leafCount: 5).leaves
    #expect(throws: JournalFault.noConsistency(from: size1, to: size2)) {
      try ConsistencyProof(from: size1, to: size2, leaves: leaves)
    }
    let root = TreeHash.emptyRoot.bytes
    let given = ConsistencyProof(size1: size1, size2: size2, root1: root, root2: root, proof: [])
    #expect(!given.isValid)
  }

  @Test func `A source with too few leaves is found out`() {
    let leaves = NaiveTree(leafCount: 3).leaves
    #expect(throws: JournalFault.leavesMissing(range: 2..<4, found: 1)) {
      try ConsistencyProof(from: 2, to: 4, leaves: leaves)
    }
  }
}
