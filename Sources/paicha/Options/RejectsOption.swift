import ArgumentParser
import Glibc

/// Where an import of a register writes the rows it rejects.
struct RejectsOption: ParsableArguments {
  @Option(help: ArgumentHelp("被拒行写入 write rejected rows to", valueName: "file"))
  var rejects: String?

  /// Refuses the file that is read, under whatever name: writing would destroy it.
  func require(apartFrom file: String) throws {
    guard let rejects else { return }
    var (input, output) = (stat(), stat())
    guard stat(file, &input) == 0, stat(rejects, &output) == 0, input.st_dev == output.st_dev,
      input.st_ino == output.st_ino
    else { return }
    throw ValidationError("--rejects \(rejects): 与输入是同一文件, is the input itself")
  }
}
