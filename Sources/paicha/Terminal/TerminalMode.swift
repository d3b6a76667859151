#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal's mode: single keys while a walk runs, and back to what it was, come what may.
///
/// One at a time in a process. What the signal handlers touch lives outside the Swift runtime's
/// reach: a plain copy of the old mode, and a pipe that wakes whoever waits for a key.
enum TerminalMode {
  /// The mode to go back to; nothing while the terminal is as it was.
  nonisolated(unsafe) private static var saved: UnsafeMutablePointer<termios>?
  nonisolated(unsafe) private static var wakeUp: Int32 = -1
  nonisolated(unsafe) private static var isEnding = false

  /// Alternate screen on, cursor hidden; and the way back.
  private static let entering: StaticString = "\u{1B}[?1049h\u{1B}[?25l"
  private static let leaving: StaticString = "\u{1B}[?25h\u{1B}[?1049l"

  /// Switches to single keys and the alternate screen; returns what to wait on for signals.
  static func enter() throws(TerminalFault) -> Int32 {
    var mode = termios()
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, saved == nil else {
      throw .notATerminal
    }
    guard tcgetattr(STDIN_FILENO, &mode) == 0 else { throw .cannotSwitch(errno: errno) }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .cannotSwitch(errno: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    let copy = UnsafeMutablePointer<termios>.allocate(capacity: 1)
    copy.initialize(to: mode)
    wakeUp = ends[1]
    isEnding = false
    saved = copy
    catchSignals()
    cfmakeraw(&mode)
    guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode) == 0 else {
      let number = errno
      leave()
      close(ends[0])
      throw .cannotSwitch(errno: number)
    }
    put(entering)
    return ends[0]
  }

  /// Goes back to the screen and mode of before; does nothing the second time.
  static func leave() {
    guard let mode = saved else { return }
    restore()
    for number in caught + [SIGWINCH, SIGHUP] { signal(number, SIG_DFL) }
    saved = nil
    mode.deallocate()
    close(wakeUp)
    wakeUp = -1
  }

  private static let caught = [SIGINT, SIGTERM, SIGQUIT]

  private static func catchSignals() {
    // A hang-up shows as the end of input, which saves the draft.
    signal(SIGHUP, SIG_IGN)
    signal(SIGWINCH) { number in TerminalMode.note(number) }
    for number in caught { signal(number) { number in TerminalMode.end(number) } }
    atexit { TerminalMode.restore() }
  }

  /// Only calls that are safe in a signal handler from here on.
  private static func note(_ number: Int32) {
    let errorNumber = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(wakeUp, &byte, 1)
    errno = errorNumber
  }

  /// The first signal asks for an orderly end, the second one ends the process.
  private static func end(_ number: Int32) {
    guard isEnding else {
      isEnding = true
      note(number)
      return
    }
    restore()
    signal(number, SIG_DFL)
    raise(number)
  }

  private static func restore() {
    guard let mode = saved else { return }
    put(leaving)
    tcsetattr(STDIN_FILENO, TCSANOW, mode)
  }

  private static func put(_ text: StaticString) {
    _ = write(STDOUT_FILENO, text.utf8Start, text.utf8CodeUnitCount)
  }
}
