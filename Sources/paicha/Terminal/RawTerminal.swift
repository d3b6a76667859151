import PaichaReports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal under a guided walk: keys come in one by one, screens go out whole.
struct RawTerminal {
  /// Cells across and down.
  struct Size: Hashable {
    let columns: Int
    let rows: Int
  }

  /// Becomes readable when a signal came.
  private let signals: Int32
  private var decoder = KeyDecoder()
  private var keys: [Key] = []

  /// Runs something with single keys on an alternate screen, and restores the terminal after it.
  ///
  /// Refused with `notATerminal` unless standard input and output both are terminals.
  static func run<Result>(_ body: (inout RawTerminal) throws -> Result) throws -> Result {
    var terminal = RawTerminal(signals: try TerminalMode.enter())
    defer {
      TerminalMode.leave()
      close(terminal.signals)
    }
    return try body(&terminal)
  }

  private init(signals: Int32) { self.signals = signals }

  /// The size of the window, 80 × 24 where the terminal does not say.
  var size: Size { RawTerminal.size(of: STDOUT_FILENO) ?? Size(columns: 80, rows: 24) }

  /// The size of the window behind a descriptor, or nothing if there is none.
  static func size(of descriptor: Int32) -> Size? {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0
    else { return nil }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// Paints a whole screen, from its first line.
  func show(_ lines: [String]) throws {
    // Each line is cleared before it is written: afterwards, a full line would lose its last cell.
    let shown = lines.prefix(size.rows).map { "\u{1B}[K" + $0 }
    let rest = shown.count < size.rows ? "\r\n\u{1B}[J" : ""
    try put("\u{1B}[?25l\u{1B}[H" + shown.joined(separator: "\r\n") + rest)
  }

  /// Waits for the next key; a changed window is a key too, and a wish to end is `endOfInput`.
  mutating func readKey() -> Key {
    while keys.isEmpty {
      var sources = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      ]
      // A lone escape byte is the Escape key if nothing follows at once.
      let ready = poll(&sources, 2, decoder.isWaiting ? 40 : -1)
      if ready < 0, errno != EINTR { return .endOfInput }
      if ready == 0 { keys += decoder.flush() }
      if ready <= 0 { continue }
      if sources[1].revents != 0 { return keyOfSignal() }
      keys += takeInput()
    }
    return keys.removeFirst()
  }

  private mutating func takeInput() -> [Key] {
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return [] }
    guard count > 0 else { return [.endOfInput] }
    return decoder.take(Array(bytes.prefix(count)))
  }

  private func keyOfSignal() -> Key {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = max(0, read(signals, &bytes, bytes.count))
    let isResizeOnly = bytes.prefix(count).allSatisfy { Int32($0) == SIGWINCH }
    return isResizeOnly ? .resized : .endOfInput
  }

  func put(_ text: String) throws { try DescriptorSink.standardOutput.write(Array(text.utf8)) }
}
