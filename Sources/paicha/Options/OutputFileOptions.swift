import ArgumentParser
import PaichaModel
import PaichaReports

/// Where a command that makes one document puts it: to stdout, or whole into a file.
struct OutputFileOptions: ParsableArguments {
  @Option(help: ArgumentHelp("写入文件，不输出到屏幕 write to a file", valueName: "file"))
  var out: String?

  @Flag(help: "覆盖已有文件 overwrite the file") var force = false

  func validate() throws {
    guard !force || out != nil else {
      throw ValidationError("--force: 只与 --out 同用, goes with --out only")
    }
  }

  /// The file, asked for before anything is done; nothing for stdout.
  ///
  /// Refused where it may not be written.
  func file(apartFrom book: String) throws -> OutputFile? {
    try out.map { try OutputFile($0, overwrites: force, apartFrom: book) }
  }

  /// Says where the document went.
  func told(_ console: Console) {
    if let out { console.say(Words(zh: "已写入 \(out)", en: "written to \(out)")) }
  }
}
