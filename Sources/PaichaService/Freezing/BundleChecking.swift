public import PaichaJournal
import PaichaModel

/// Checks a bundle offline: it needs no book and believes nothing in the folder.
///
/// What the hashes in the entry do not cover is covered by the proofs; these by the signature; that
/// by the key, which only a key from elsewhere can vouch for.
public struct BundleChecking {
  let folder: BundleFolder
  let pinned: VerifierKey?
  let render: FigureRendering

  /// With a pinned key, the bundle must be signed by that one.
  public init(
    folder: BundleFolder,
    pinned: VerifierKey?,
    render: @escaping FigureRendering
  ) {
    self.folder = folder
    self.pinned = pinned
    self.render = render
  }

  /// Runs every check that can be run.
  ///
  /// - Throws: `BundleFault.unreadable` for a file that is missing or not what its name says.
  public func run() throws -> BundleReport {
    let papers = try BundlePapers(folder)
    let key = pinned ?? papers.key
    let signature = signatureFault(papers, key)
    let checkpoint = signature == nil ? try papers.checkpoint() : nil
    let hashes = try hashChecks(papers)
    var checks = hashes
    checks.append(BundleCheck(.signature, BundleLayout.checkpoint, signature))
    checks += proofChecks(papers, checkpoint)
    checks += try figureChecks(papers, checkpoint, hashes)
    return BundleReport(
      entry: papers.entry,
      freeze: papers.freeze,
      checks: checks,
      key: key,
      isPinned: pinned != nil,
      strangers: folder.strangers(to: papers.layout)
    )
  }

  private func hashChecks(_ papers: BundlePapers) throws -> [BundleCheck] {
    let listed = papers.freeze.files
    guard listed.map(\.name) == papers.layout.hashed else {
      let fault = BundleFault.fileList(named: listed.map(\.name))
      return [BundleCheck(.hash, BundleLayout.entry, .fails(fault))]
    }
    return try listed.map { file in
      let actual = try EvaluationFreeze.File(papers.file(file.name))
      return BundleCheck(.hash, file.name, actual == file ? nil : .hash(file: file.name))
    }
  }

  private func signatureFault(_ papers: BundlePapers, _ key: VerifierKey) -> BundleFault? {
    do throws(JournalFault) {
      try papers.note.verify(key)
    } catch {
      return .signature(error.what)
    }
    guard papers.key == key else { return .otherKey(pinned: key.text, found: papers.key.text) }
    return nil
  }

  private func proofChecks(_ papers: BundlePapers, _ checkpoint: Checkpoint?) -> [BundleCheck] {
    guard let checkpoint else {
      return [
        BundleCheck(.inclusion, BundleLayout.inclusion, .notReached),
        BundleCheck(.consistency, BundleLayout.consistency, .notReached),
      ]
    }
    return [
      BundleCheck(.inclusion, BundleLayout.inclusion, papers.inclusionFault(checkpoint)),
      BundleCheck(.consistency, BundleLayout.consistency, papers.consistencyFault(checkpoint)),
    ]
  }

  /// Recomputes every figure from counts and rulebook, whose hashes must fit.
  ///
  /// Also where the hash of a file of figures does not fit: it tells which line was altered.
  private func figureChecks(
    _ papers: BundlePapers,
    _ checkpoint: Checkpoint?,
    _ hashes: [BundleCheck]
  ) throws -> [BundleCheck] {
    let layout = papers.layout
    let basis = [layout.tallies, BundleLayout.rulebook]
    guard basis.allSatisfy({ file in hashes.contains { $0.file == file && $0.holds } }) else {
      return basis.map { BundleCheck(.agreement, $0, .notReached) }
        + layout.figures.map { BundleCheck(.recomputation, $0, .notReached) }
    }
    let tallies = try papers.tallies()
    let rulebook = try papers.rulebook()
    let agreement = [
      BundleCheck(.agreement, layout.tallies, papers.disagreement(of: tallies, checkpoint)),
      BundleCheck(.agreement, BundleLayout.rulebook, papers.disagreement(of: rulebook)),
    ]
    let recomputation = try FigureComparison(tallies, by: rulebook, render)
      .checks { papers.file($0) }
    return agreement + recomputation
  }
}
