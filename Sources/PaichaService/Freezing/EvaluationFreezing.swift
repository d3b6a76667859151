public import PaichaJournal
public import PaichaModel
public import PaichaStore

/// Freezes the evaluation of a year: an entry of the journal, and a signed bundle that can be checked
/// without the book.
///
/// The figures are read and the entry is appended in one turn, so the entry directly follows what
/// was read. All figures are on disk before the entry is committed; the folder takes its name last.
/// After a crash in between there is an entry without a bundle: freezing again appends another one,
/// even with unchanged figures, since each bundle is of one state of the journal.
public struct EvaluationFreezing {
  let store: any BookStore
  let session: Session
  let rules: RulebookText
  let render: FigureRendering

  public init(
    store: any BookStore,
    session: Session,
    rules: RulebookText,
    render: @escaping FigureRendering
  ) {
    self.store = store
    self.session = session
    self.rules = rules
    self.render = render
  }

  /// What was frozen, and where the journal stands.
  public struct Frozen: Sendable {
    public let entry: UInt64
    public let freeze: EvaluationFreeze
    public let evaluations: [ZoneEvaluation]
    public let head: JournalHead
    public let key: VerifierKey
  }

  /// Freezes all zones of the book into a new folder.
  ///
  /// - Throws: `BundleFault` where there is nothing to freeze, the day is not over, or the folder
  ///   is there already.
  public func freeze(
    year: Int,
    asOf: Day,
    scope: ScopeChoice,
    into path: String,
    signedWith keyFile: KeyFile
  ) throws -> Frozen {
    guard asOf <= session.today else { throw BundleFault.asOfInFuture(asOf, today: session.today) }
    let key = try keyFile.signingKey()
    let layout = BundleLayout(year: year)
    let bundle = try NewBundle(at: path)
    do {
      let frozen = try store.takingTurn { book in
        try record(year: year, asOf: asOf, scope: scope, in: book, bundle, key.verifier)
      }
      try bundle.write(try proofs(of: frozen, signedWith: key))
      try bundle.finish()
      return frozen
    } catch {
      bundle.discard(layout)
      throw error
    }
  }

  /// Writes what the figures are and come from, then appends the entry that holds their hashes.
  private func record(
    year: Int,
    asOf: Day,
    scope: ScopeChoice,
    in book: any BookWriting,
    _ bundle: NewBundle,
    _ key: VerifierKey
  ) throws -> Frozen {
    let actor = try session.requireActor(may: .freezeEvaluation, in: book)
    let tallies = try ZoneEvaluating(store: book, rulebook: rules.rulebook)
      .frozenTallies(year: year, asOf: asOf, scope: scope)
    guard !tallies.counts.isEmpty else { throw BundleFault.noZones(year: year) }
    let evaluations = try tallies.evaluations(by: rules.rulebook)
    let files = try contents(tallies, evaluations)
    try bundle.write(files)
    let freeze = EvaluationFreeze(
      year: year,
      asOf: asOf,
      scope: scope,
      rulebook: rules.rulebook.title,
      journal: tallies.journal,
      files: try files.map(EvaluationFreeze.File.init)
    )
    let head = try book.commit([.evaluationFrozen(freeze)], by: actor.id, at: session.clock())
    return Frozen(
      entry: tallies.journal.size,
      freeze: freeze,
      evaluations: evaluations,
      head: head,
      key: key
    )
  }

  private func contents(
    _ tallies: FrozenTallies,
    _ evaluations: [ZoneEvaluation]
  ) throws -> [BundleFile] {
    let layout = BundleLayout(year: tallies.year)
    let files =
      try render(evaluations, layout)
      + [
        BundleFile(name: layout.tallies, bytes: tallies.encoded),
        BundleFile(name: BundleLayout.rulebook, bytes: rules.bytes),
      ]
    return files.sorted { $0.name < $1.name }
  }

  /// The entry, the proofs around it and the signature over the journal that ends with it.
  private func proofs(
    of frozen: Frozen,
    signedWith key: SigningKey
  ) throws -> [BundleFile] {
    let leaves = StoredLeaves(store: store)
    let (size, read) = (frozen.head.size, frozen.freeze.journal.size)
    var entry: [UInt8] = []
    try store.entries(in: frozen.entry..<frozen.entry + 1) { entry = $0.bytes }
    let inclusion = try InclusionProof(of: frozen.entry, in: size, leaves: leaves)
    let consistency = try ConsistencyProof(from: read, to: size, leaves: leaves)
    let checkpoint = try Checkpoint(
      origin: JournalProving.checkpointOrigin(store),
      size: size,
      root: frozen.head.root
    )
    .signed(with: key)
    return [
      BundleFile(name: BundleLayout.entry, bytes: entry),
      BundleFile(name: BundleLayout.inclusion, line: ProofFile.inclusion(inclusion).encoded),
      BundleFile(name: BundleLayout.consistency, line: ProofFile.consistency(consistency).encoded),
      BundleFile(name: BundleLayout.checkpoint, bytes: Array(checkpoint.encoded.utf8)),
      BundleFile(name: BundleLayout.key, line: key.verifier.text),
    ]
  }
}

extension BundleFile {
  /// A file of one line.
  init(name: String, line: String) {
    self.init(name: name, bytes: Array((line + "\n").utf8))
  }
}

extension EvaluationFreeze.File {
  init(_ file: BundleFile) throws {
    let digest = ContentHash.of(file.bytes)
    guard let hash = EvidenceHash(digest.hex) else { throw BundleFault.hash(file: file.name) }
    self.init(name: file.name, hash: hash)
  }
}
