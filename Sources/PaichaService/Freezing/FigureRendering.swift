public import PaichaModel

/// Turns evaluations into the files of figures, as `evaluate --out` writes them.
///
/// Reports are drawn above the service; freezing and checking must be given the same one.
public typealias FigureRendering = (
  _ evaluations: [ZoneEvaluation], _ layout: BundleLayout
) throws -> [BundleFile]
