import PaichaModel

/// The figures that counts and a rulebook give, beside those of a bundle, byte for byte.
struct FigureComparison {
  private let layout: BundleLayout
  private let evaluations: [ZoneEvaluation]
  private let recomputed: [BundleFile]

  init(
    _ tallies: FrozenTallies,
    by rulebook: Rulebook,
    _ render: FigureRendering
  ) throws {
    layout = BundleLayout(year: tallies.year)
    do throws(RulebookFault) {
      evaluations = try tallies.evaluations(by: rulebook)
    } catch {
      throw BundleFault.unreadable(file: BundleLayout.rulebook, error.what)
    }
    recomputed = try render(evaluations, layout)
  }

  /// One check a file of figures.
  func checks(_ found: (String) -> BundleFile) -> [BundleCheck] {
    recomputed.map { file in
      let place = difference(file, found(file.name))
      return BundleCheck(
        .recomputation,
        file.name,
        place.map { .figure(file: file.name, $0) }
      )
    }
  }

  private func difference(_ expected: BundleFile, _ found: BundleFile) -> FigurePlace? {
    guard expected.bytes != found.bytes else { return nil }
    let lines = [expected, found].map { file in
      file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }
    let shared = zip(lines[0], lines[1]).prefix { $0 == $1 }
    return place(ofLine: shared.count, isInputs: layout.inputs.contains(expected.name))
  }

  /// One row a line after the first, in either format.
  private func place(ofLine line: Int, isInputs: Bool) -> FigurePlace {
    let rows: [(ZoneCode, Indicator?)] =
      isInputs
      ? evaluations.flatMap { evaluation in
        evaluation.score.values.map { (evaluation.zone.code, $0.indicator) }
      }
      : evaluations.map { ($0.zone.code, nil) }
    let row = rows.indices.contains(line - 1) ? rows[line - 1] : nil
    return FigurePlace(line: line + 1, zone: row?.0, indicator: row?.1)
  }
}
