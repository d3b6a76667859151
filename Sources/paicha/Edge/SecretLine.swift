import Glibc
import PaichaModel
import PaichaService

/// One secret line: asked for on the terminal without showing what is typed, else read from stdin.
enum SecretLine {
  /// The line without its end; nothing at the end of the input.
  static func read(_ prompt: Words, _ console: Console) throws -> String? {
    guard isatty(STDIN_FILENO) == 1 else { return readLine(strippingNewline: true) }
    Console.toStandardError(prompt(console.language))
    var shown = termios()
    guard tcgetattr(STDIN_FILENO, &shown) == 0 else {
      throw ServiceFault.file(path: "-", Words(same: String(cString: strerror(errno))))
    }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0 else {
      throw ServiceFault.file(path: "-", Words(same: String(cString: strerror(errno))))
    }
    defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown) }
    return readLine(strippingNewline: true)
  }
}
