/// How wide each column of a table becomes, and which ones are left out.
struct ColumnFit {
  /// Cells between two columns.
  static let gap = 2
  /// What text columns shrink to before optional columns are left out.
  private static let comfortable = 12
  /// What they shrink to afterwards.
  private static let least = 4
  /// Columns of this width or less, such as ids and days, are cut last: cut they tell nothing.
  private static let whole = 10

  /// The columns that show, left to right, with their widths.
  private(set) var kept: [(position: Int, cells: Int)]

  /// - Parameters:
  ///   - columns: The columns of the report.
  ///   - natural: What each column would like to have.
  ///   - limit: The width of the terminal; nothing means any width.
  init(_ columns: [Column], natural: [Int], limit: Int?) {
    kept = columns.indices.filter { columns[$0].inTable }.map { ($0, natural[$0]) }
    guard let limit else { return }
    shrink(columns, to: limit, floor: ColumnFit.comfortable)
    while total > limit,
      let last = kept.lastIndex(where: { columns[$0.position].presence == .ifRoom })
    {
      kept.remove(at: last)
      for index in kept.indices { kept[index].cells = natural[kept[index].position] }
      shrink(columns, to: limit, floor: ColumnFit.comfortable)
    }
    shrink(columns, to: limit, floor: ColumnFit.least) { natural[$0] > ColumnFit.whole }
    shrink(columns, to: limit, floor: ColumnFit.least)
  }

  private var total: Int {
    kept.reduce(0) { $0 + $1.cells } + max(0, kept.count - 1) * ColumnFit.gap
  }

  /// Takes cells from the widest text columns first; numbers keep what they need.
  private mutating func shrink(
    _ columns: [Column],
    to limit: Int,
    floor: Int,
    where mayBeCut: (Int) -> Bool = { _ in true }
  ) {
    while total > limit {
      let shrinkable = kept.indices.filter {
        columns[kept[$0].position].alignment == .leading && kept[$0].cells > floor
          && mayBeCut(kept[$0].position)
      }
      guard let widest = shrinkable.max(by: { kept[$0].cells < kept[$1].cells }) else { return }
      kept[widest].cells -= 1
    }
  }
}
