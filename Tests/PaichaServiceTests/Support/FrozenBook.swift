import PaichaJournal
import PaichaModel
import PaichaService
import PaichaStore

/// A book with two zones, one of them adjusted, whose evaluation can be frozen.
struct FrozenBook {
  private static let inspections = """
    inspection_ref,venue,inspected_on,result,level,description,deadline,closed_on
    1,V1,2025-03-03,fail,general,纸箱,2025-03-10,2025-03-05
    2,V2,2025-03-03,fail,general,纸箱,2025-03-10,2025-03-20
    3,V2,2024-03-03,fail,general,纸箱,2024-03-10,2024-03-09
    4,V3,2025-03-03,fail,major,喷淋,2025-04-01,

    """
  private static let rules = Result { try RulebookText(path: nil) }

  let book: ServiceBook
  let bundle: String

  init() throws {
    book = try ServiceBook.furnished()
    bundle = book.folder.path("bundle")
    _ = try book.importing(Self.inspections)
    _ = try BoundaryKeeping(store: book.store, session: book.session("admin")).adjust([
      AdjustmentRequest(
        zone: "Z1",
        added: ["V3"],
        removed: [],
        facts: StepFacts(on: "2025-07-01", document: "国函〔2025〕8号")
      )
    ])
  }

  func freezing(
    by actor: ActorID? = "evaluator",
    today: Day = "2025-12-31",
    render: @escaping FigureRendering = FrozenBook.render
  ) throws -> EvaluationFreezing {
    EvaluationFreezing(
      store: book.store,
      session: book.session(actor, today: today),
      rules: try Self.rules.get(),
      render: render
    )
  }

  @discardableResult
  func freeze(
    _ freezing: EvaluationFreezing? = nil,
    year: Int = 2025,
    asOf: Day = "2025-12-31",
    scope: ScopeChoice = .auto,
    into path: String? = nil
  ) throws -> EvaluationFreezing.Frozen {
    try (freezing ?? self.freezing()).freeze(
      year: year,
      asOf: asOf,
      scope: scope,
      into: path ?? bundle,
      signedWith: KeyFile(book: book.path)
    )
  }

  /// Checks a bundle with the key of the book, or with what is in the bundle.
  func check(_ path: String? = nil, isPinned: Bool = true) throws -> BundleReport {
    try BundleChecking(
      folder: BundleFolder(path ?? bundle),
      pinned: isPinned ? try KeyFile(book: book.path).verifierKey() : nil,
      render: FrozenBook.render
    )
    .run()
  }

  /// Figures in a form of the tests' own: a first line, then one line a row.
  static func render(_ evaluations: [ZoneEvaluation], _ layout: BundleLayout) -> [BundleFile] {
    let scores = evaluations.map { evaluation in
      let figures = [
        evaluation.score.hundredths, evaluation.rankInRegion, evaluation.lastYear?.hundredths,
        evaluation.lastYear?.rankInRegion,
      ]
      .map { $0.map(String.init) ?? "-" }.joined(separator: " ")
      return "\(evaluation.zone.code) \(evaluation.scope.rawValue) \(figures) "
        + "\(evaluation.score.band?.code ?? "-") \(evaluation.unverified) \(evaluation.journalSize)"
    }
    let inputs = evaluations.flatMap { evaluation in
      evaluation.score.values.map { "\(evaluation.zone.code) \($0.indicator) \($0.numerator)" }
    }
    return zip(layout.figures, [scores, scores, inputs, inputs]).map { name, lines in
      let text = ([name] + lines).map { $0 + "\n" }.joined()
      return BundleFile(name: name, bytes: Array(text.utf8))
    }
  }
}
