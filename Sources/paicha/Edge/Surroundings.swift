import Glibc
import PaichaModel

/// What the process sees around it, read once: environment, terminal, clock.
struct Surroundings: Sendable {
  let bookPath: String?
  let actor: String?
  let language: Language
  /// The width of the terminal on stdout; nothing if stdout is no terminal.
  let outputWidth: Int?
  /// The width of the terminal on stderr; nothing if stderr is no terminal.
  let messageWidth: Int?
  let isColoured: Bool
  let isOutputATerminal: Bool
  /// Whether stdout is a file, so that CSV begins with a byte order mark for Excel and WPS.
  let isOutputAFile: Bool

  static let current = Surroundings()

  private init() {
    bookPath = Surroundings.variable("PAICHA_BOOK")
    actor = Surroundings.variable("PAICHA_ACTOR")
    language = Surroundings.localeLanguage
    outputWidth = RawTerminal.size(of: STDOUT_FILENO)?.columns
    messageWidth = RawTerminal.size(of: STDERR_FILENO)?.columns
    isOutputATerminal = isatty(STDOUT_FILENO) == 1
    isOutputAFile = Surroundings.isRegularFile(STDOUT_FILENO)
    isColoured = outputWidth != nil && Surroundings.variable("NO_COLOR") == nil
  }

  /// The system clock.
  static let clock: @Sendable () -> Instant = {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// Milliseconds that only go forward, for progress.
  static var monotonicMilliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  /// Twenty random bits from the kernel, for the origin of a new book.
  static var randomBits: UInt32 {
    var generator = SystemRandomNumberGenerator()
    return UInt32(truncatingIfNeeded: generator.next()) & 0xF_FFFF
  }

  /// English for any locale that names another language than Chinese; Chinese otherwise.
  private static var localeLanguage: Language {
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    let name = locale.prefix { $0 != "." && $0 != "_" && $0 != "@" }.lowercased()
    return ["", "c", "posix", "zh"].contains(name) ? .zh : .en
  }

  private static func isRegularFile(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
