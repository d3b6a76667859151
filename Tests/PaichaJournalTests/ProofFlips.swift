/// Every way to spoil the hashes of a proof by one bit in one byte.
enum ProofFlips {
  /// The hash with one bit changed in each of its bytes in turn.
  static func flips(of hash: [UInt8]) -> [[UInt8]] {
    hash.indices.map { position in
      var spoiled = hash
      spoiled[position] ^= 1 << (position % 8)
      return spoiled
    }
  }

  /// The path with one bit changed in one hash, and with one hash missing, doubled or cut short.
  static func flips(of path: [[UInt8]]) -> [[[UInt8]]] {
    path.indices.flatMap { step in
      var spoiled = flips(of: path[step]).map { hash in
        var changed = path
        changed[step] = hash
        return changed
      }
      var missing = path
      missing.remove(at: step)
      var doubled = path
      doubled.insert(path[step], at: step)
      var short = path
      short[step].removeLast()
      spoiled += [missing, doubled, short]
      return spoiled
    } + [path + [[UInt8](repeating: 0, count: 32)]]
  }
}
