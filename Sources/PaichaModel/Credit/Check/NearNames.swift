/// Names without their legal form, found where they are the same or one character apart.
///
/// Of two names that differ in one place, either the first halves or the last halves are the same:
/// names are kept by both, for the length of the shorter one, and compared in full when they meet.
struct NearNames: Sendable {
  private var cores: [[UInt32]] = []
  private var positions: [Int32] = []
  private var same: [[UInt32]: [Int32]] = [:]
  private var halves: [Half: [Int32]] = [:]

  /// A half of a name of some length.
  private struct Half: Hashable {
    let shorter: Int
    let isFirst: Bool
    let characters: ArraySlice<UInt32>
  }

  /// Shorter names are too alike to be told apart by one character.
  private static let shortest = 4

  /// So many names share a half that comparing them all would cost more than it tells.
  private static let crowd = 256

  mutating func insert(_ core: [UInt32], at position: Int32) {
    same[core, default: []].append(position)
    guard core.count >= NearNames.shortest else { return }
    let place = Int32(truncatingIfNeeded: cores.count)
    cores.append(core)
    positions.append(position)
    for half in NearNames.halves(of: core) where (halves[half]?.count ?? 0) <= NearNames.crowd {
      halves[half, default: []].append(place)
    }
  }

  /// The positions of near names, true where only the legal form differs: these first, and each in
  /// the order taken in.
  func near(_ core: [UInt32]) -> [(Int32, Bool)] {
    let alike = (same[core] ?? []).map { ($0, true) }
    guard core.count >= NearNames.shortest else { return alike }
    var found = Set(same[core] ?? [])
    var apart: [Int32] = []
    for half in NearNames.halves(of: core) {
      let places = halves[half] ?? []
      guard places.count <= NearNames.crowd else { continue }
      for place in places where NearNames.isOneApart(core, cores[Int(place)]) {
        let position = positions[Int(place)]
        if found.insert(position).inserted { apart.append(position) }
      }
    }
    return alike + apart.sorted().map { ($0, false) }
  }

  /// The halves under which a name meets those of its own length, and one more or less.
  private static func halves(of core: [UInt32]) -> [Half] {
    [core.count - 1, core.count].flatMap { shorter in
      let first = shorter / 2
      return [
        Half(shorter: shorter, isFirst: true, characters: core.prefix(first)),
        Half(shorter: shorter, isFirst: false, characters: core.suffix(shorter - first)),
      ]
    }
  }

  /// Whether one character is other, missing or too much.
  static func isOneApart(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard long.count - short.count <= 1 else { return false }
    var start = 0
    while start < short.count, short[start] == long[start] { start += 1 }
    let skipped = short.count == long.count ? start + 1 : start
    guard start < long.count else { return false }
    return short[min(skipped, short.count)...].elementsEqual(long[(start + 1)...])
  }
}
