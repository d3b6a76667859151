import PaichaModel
import PaichaReports

/// How a guided walk ended, and what there is to keep.
enum WalkEnding: Hashable {
  case log
  case saveDraft
  case quit
}

/// Takes a walk through the terminal, key by key, until the user logs, saves or leaves it.
struct WalkRunner {
  let language: Language
  let isColoured: Bool

  /// Runs the walk; it holds the answers afterwards, whatever the ending.
  ///
  /// A terminal that goes away in the middle ends it with `saveDraft`.
  func run(_ walk: inout Walk) throws -> WalkEnding {
    try RawTerminal.run { terminal in
      do {
        return try take(&walk, through: &terminal)
      } catch TerminalFault.cannotWrite, TerminalFault.closedPipe {
        return .saveDraft
      }
    }
  }

  private func take(
    _ walk: inout Walk,
    through terminal: inout RawTerminal
  ) throws -> WalkEnding {
    try terminal.show(lines(of: walk, terminal.size))
    var effect = WalkEffect.none
    while true {
      switch effect {
      case .log: return .log
      case .saveDraft: return .saveDraft
      case .quit: return .quit
      case .askNote(let initial):
        let asking = walk
        let entry = try terminal.readLine(initial: initial) { lines(of: asking, $0) }
        effect = walk.finishNote(entry)
        continue
      case .redraw: try terminal.show(lines(of: walk, terminal.size))
      case .none: break
      }
      effect = walk.press(terminal.readKey())
    }
  }

  private func lines(of walk: Walk, _ size: RawTerminal.Size) -> [String] {
    WalkScreen(
      language: language,
      width: size.columns,
      height: size.rows,
      isColoured: isColoured
    )
    .lines(of: walk)
  }
}
