import PaichaJournal
import Testing

struct ProofFileTests {
  private static let hash = "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0="

  @Test func `An inclusion proof is written with its members in the order of the contract`() throws
  {
    let leaves = NaiveTree(leafCount: 2).leaves
    let proof = try InclusionProof(of: 0, in: 2, leaves: leaves)
    let root = TreeHash.node(leaves[0], leaves[1]).base64
    let expected = """
      {"leafIdx":0,"treeSize":2,"root":"\(root)","leafHash":"\(leaves[0].base64)",\
      "proof":["\(leaves[1].base64)"]}
      """
    #expect(ProofFile.inclusion(proof).encoded == expected)
  }

  @Test func `A consistency proof is written with its members in the order of the contract`() throws
  {
    let leaves = NaiveTree(leafCount: 2).leaves
    let proof = try ConsistencyProof(from: 1, to: 2, leaves: leaves)
    let root = TreeHash.node(leaves[0], leaves[1]).base64
    let expected = """
      {"size1":1,"size2":2,"root1":"\(leaves[0].base64)","root2":"\(root)",\
      "proof":["\(leaves[1].base64)"]}
      """
    #expect(ProofFile.consistency(proof).encoded == expected)
  }

  @Test func `What was written is read back the same`() throws {
    var tree = NaiveTree(leafCount: 20)
    let files: [ProofFile] = [
      .inclusion(tree.inclusion(of: 3, in: 20)), .inclusion(tree.inclusion(of: 0, in: 1)),
      .consistency(tree.consistency(from: 7, to: 20)),
      .consistency(tree.consistency(from: 20, to: 20)),
    ]
    for file in files {
      let read = try ProofFile(decoding: Array(file.encoded.utf8))
      #expect(read == file)
      #expect(read.isValid)
    }
  }

  @Test func `Other members, any order, white space and a null proof are accepted`() throws {
    let text = """
      {
        "proof": null, "desc": "happy path", "wantErr": false, "extra": {"a": [1.5, true]},
        "leafHash": "\(Self.hash)", "root": "\(Self.hash)", "treeSize": 1, "leafIdx": 0
      }
      """
    #expect(try ProofFile(decoding: Array(text.utf8)).isValid)
  }

  @Test func `Empty, null or missing hashes make a proof that is not valid`() throws {
    for members in [#""root":"","leafHash":null"#, #""root":null"#, #""leafHash":"""#] {
      let text = #"{"leafIdx":0,"treeSize":1,"proof":[],\#(members)}"#
      #expect(try !ProofFile(decoding: Array(text.utf8)).isValid)
    }
  }

  @Test func `The largest number is read exactly`() throws {
    let text = #"{"leafIdx":18446744073709551614,"treeSize":18446744073709551615}"#
    let expected = InclusionProof(
      leafIndex: .max - 1,
      treeSize: .max,
      root: [],
      leafHash: [],
      proof: []
    )
    #expect(try ProofFile(decoding: Array(text.utf8)) == .inclusion(expected))
  }

  @Test(arguments: [
    ("", Expected.proofObject), ("[]", .proofObject), ("{}", .proofObject),
    ("{\"leafIdx\":0,", .proofObject), (#"[{"leafIdx":0}]"#, .proofObject),
    ("nonsense", .proofObject), ("\u{0}", .proofObject),
    (#"{"leafIdx":0}"#, .proofObject), (#"{"size1":1,"treeSize":2}"#, .proofObject),
    (#"{"leafIdx":-1,"treeSize":1}"#, .proofObject),
    (#"{"leafIdx":"0","treeSize":1}"#, .natural("leafIdx")),
    (#"{"leafIdx":0,"treeSize":18446744073709551616}"#, .proofObject),
    (#"{"size1":1.5,"size2":2}"#, .proofObject),
    (#"{"size1":1,"size2":2,"root1":"*","root2":""}"#, .base64("root1")),
    (#"{"size1":1,"size2":2,"root1":"","root2":7}"#, .base64("root2")),
    (#"{"size1":1,"size2":2,"proof":"x"}"#, .base64("proof")),
    (#"{"size1":1,"size2":2,"proof":["AAA"]}"#, .base64("proof")),
  ])
  func `A file that is no proof is refused with what was expected`(
    text: String,
    expected: Expected
  ) {
    #expect(throws: JournalFault.malformedProof(expected: expected)) {
      try ProofFile(decoding: Array(text.utf8))
    }
  }
}
