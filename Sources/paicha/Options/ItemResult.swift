import ArgumentParser
import PaichaModel

/// What `--item CODE=pass|fail[:note]|na` says.
struct ItemResult: ExpressibleByArgument {
  enum Outcome: String {
    case pass
    case fail
    case na
  }

  let item: ItemCode
  let outcome: Outcome
  let note: String?

  var isFailed: Bool { outcome == .fail }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let item = ItemCode(String(parts[0])) else { return nil }
    let result = parts[1].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = result.first, let outcome = Outcome(rawValue: String(first)) else {
      return nil
    }
    let note = result.count == 2 ? String(result[1]) : nil
    guard note == nil || outcome == .fail else { return nil }
    self.item = item
    self.outcome = outcome
    self.note = note.flatMap { $0.isEmpty ? nil : $0 }
  }
}
