public import PaichaModel

extension Walk {
  /// Takes a key and says what the terminal has to do.
  ///
  /// The end of input always saves the draft, so that a lost connection loses no answer.
  public mutating func press(_ key: Key) -> WalkEffect {
    switch key {
    case .resized: return .redraw
    case .endOfInput: return .saveDraft
    case .interrupt: return interrupt()
    default: break
    }
    switch stage {
    case .item: return pressAtItem(key.command)
    case .level: return pressAtLevel(key.command)
    case .note: return .none
    case .summary: return pressAtSummary(key.command)
    case .help(let place): return show(place)
    case .quitting(let place): return pressAtQuitting(key.command, place)
    }
  }

  /// Takes the note the terminal asked for; cancelling leaves the answer as it was.
  public mutating func finishNote(_ entry: LineEntry) -> WalkEffect {
    guard case .note(let level) = stage else { return .none }
    switch entry {
    case .text(let note):
      return answer(.fail(level, note: note.trimmed))
    case .cancelled:
      stage = .item
      return .redraw
    case .interrupted:
      return interrupt()
    case .ended(let note):
      answers[cursor] = .fail(level, note: note.trimmed)
      return .saveDraft
    }
  }

  private mutating func pressAtItem(_ key: Key) -> WalkEffect {
    switch key {
    case .character("p"), .character("1"), .character(" "): return answer(.pass)
    case .character("f"), .character("2"): return ask(.level)
    case .character("n"), .character("3"): return answer(.notApplicable)
    case .character("b"), .left, .up, .backspace:
      guard cursor > 0 else { return .none }
      cursor -= 1
      return .redraw
    case .enter, .right, .down, .tab: return next()
    case .home:
      cursor = 0
      return .redraw
    case .character("e"), .end: return ask(.summary)
    case .character("s"): return .saveDraft
    case .character("q"): return ask(.quitting(from: .item))
    case .character("?"): return ask(.help(from: .item))
    default: return .none
    }
  }

  private mutating func pressAtLevel(_ key: Key) -> WalkEffect {
    switch key {
    case .character("g"), .character("1"): return askNote(.general)
    case .character("m"), .character("2"): return askNote(.major)
    case .enter: return askNote(suggestedLevel)
    case .character("b"), .left, .escape, .backspace: return ask(.item)
    default: return .none
    }
  }

  private mutating func pressAtSummary(_ key: Key) -> WalkEffect {
    switch key {
    case .character("y"): return answered > 0 ? .log : .none
    case .character("b"), .left, .up, .backspace, .escape:
      return items.isEmpty ? .none : ask(.item)
    case .character("o"):
      guard answers.contains(.unanswered) else { return .none }
      goToFirstOpen()
      return .redraw
    case .character("s"): return .saveDraft
    case .character("q"): return ask(.quitting(from: .summary))
    case .character("?"): return ask(.help(from: .summary))
    default: return .none
    }
  }

  private mutating func pressAtQuitting(_ key: Key, _ place: Place) -> WalkEffect {
    switch key {
    case .character("y"): .quit
    case .character("s"): .saveDraft
    case .character("n"), .character("b"), .left, .escape, .backspace: show(place)
    default: .none
    }
  }

  private mutating func interrupt() -> WalkEffect {
    switch stage {
    case .quitting: .saveDraft
    case .summary, .help(from: .summary): ask(.quitting(from: .summary))
    default: ask(.quitting(from: .item))
    }
  }

  private mutating func answer(_ answer: WalkAnswer) -> WalkEffect {
    answers[cursor] = answer
    return next()
  }

  private mutating func next() -> WalkEffect {
    guard cursor + 1 < items.count else { return ask(.summary) }
    cursor += 1
    return ask(.item)
  }

  private mutating func askNote(_ level: HazardLevel) -> WalkEffect {
    stage = .note(level)
    guard case .fail(_, let note) = answers[cursor] else { return .askNote(initial: "") }
    return .askNote(initial: note)
  }

  private mutating func show(_ place: Place) -> WalkEffect {
    switch place {
    case .item: ask(.item)
    case .summary: ask(.summary)
    }
  }

  private mutating func ask(_ stage: Stage) -> WalkEffect {
    self.stage = stage
    return .redraw
  }

  /// The level Enter takes: the one given before, else the item's own.
  public var suggestedLevel: HazardLevel {
    if cursor < answers.count, case .fail(let level, _) = answers[cursor] { return level }
    return item?.defaultLevel ?? .general
  }
}

extension String {
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
