import ArgumentParser

/// An amount of money as people write it, in yuan with up to two decimals.
struct Yuan: ExpressibleByArgument {
  let fen: Int

  /// Nothing for a sign, a third decimal, or more than twelve digits of yuan.
  init?(argument: String) {
    let parts = argument.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : "00"
    guard let whole = parts.first, (1...12).contains(whole.utf8.count),
      (1...2).contains(decimals.utf8.count),
      (whole + decimals).utf8.allSatisfy({ (48...57).contains($0) }),
      let yuan = Int(whole), let rest = Int(decimals)
    else { return nil }
    fen = yuan * 100 + (decimals.utf8.count == 1 ? rest * 10 : rest)
  }
}
