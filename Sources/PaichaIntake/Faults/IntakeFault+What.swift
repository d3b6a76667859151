public import PaichaModel

extension IntakeFault {
  /// One line saying what is wrong and where.
  public var what: Words {
    switch self {
    case .cannotOpen(let path, let reason):
      Words(zh: "打不开 \(path)：\(reason.words.zh)", en: "cannot open \(path): \(reason.words.en)")
    case .isDirectory(let path):
      Words(zh: "\(path) 是文件夹，不是文件", en: "\(path) is a folder, not a file")
    case .cannotRead(let path, let reason):
      Words(zh: "读取 \(path) 出错：\(reason.words.zh)", en: "cannot read \(path): \(reason.words.en)")
    case .changedWhileRead(let path):
      Words(zh: "\(path) 在读取期间变短了", en: "\(path) became shorter while it was read")
    case .temporaryFile(let folder, let reason):
      Words(
        zh: "\(folder) 里的临时文件用不了：\(reason.words.zh)",
        en: "cannot use a temporary file in \(folder): \(reason.words.en)"
      )
    case .cannotWrite(let path, let reason):
      Words(zh: "写不了 \(path)：\(reason.words.zh)", en: "cannot write \(path): \(reason.words.en)")
    case .empty(let path, let expected):
      Words(
        zh: "\(path) 是空的：应有含 \(list(expected)) 的表头",
        en: "\(path): the file is empty: expected a header with \(list(expected))"
      )
    case .tooLarge(let path, let mebibytes):
      Words(
        zh: "\(path) 超过 \(mebibytes) MiB，这类文件不会这么大",
        en: "\(path) is larger than \(mebibytes) MiB, which no such file is"
      )
    case .workbook(let path):
      Words(
        zh: "\(path) 是 Excel 或 WPS 工作簿（或压缩文件），不是文本",
        en: "\(path) is a workbook of Excel or WPS (or a packed file), not text"
      )
    case .utf16(let path):
      Words(zh: "\(path) 是 UTF-16 编码", en: "\(path) is encoded as UTF-16")
    case .nulByte(let path, let line, let offset):
      Words(
        zh: "\(path) 第 \(line) 行（第 \(offset) 字节）含 NUL 字节，不是文本",
        en: "\(path) line \(line) (byte \(offset)) holds a NUL byte: it is not text"
      )
    case .badEncoding(let path, let encoding, let line, let offset):
      Words(
        zh: "\(path) 第 \(line) 行（第 \(offset) 字节）既非有效 UTF-8 也非 GB18030，按 \(encoding.name) 读到此处出错",
        en: """
          \(path) line \(line) (byte \(offset)) is neither valid UTF-8 nor GB18030 \
          (nearest: \(encoding.name))
          """
      )
    default: whatInHeaderOrMapping
    }
  }

  private var whatInHeaderOrMapping: Words {
    switch self {
    case .brokenHeader(let path, let line, let problem):
      Words(
        zh: "\(path) 第 \(line) 行的表头读不了：\(problem.zh)",
        en: "\(path) line \(line): the header cannot be read: \(problem.en)"
      )
    case .missingColumns(let path, let missing, let found):
      Words(
        zh: "\(path) 缺少列 \(list(missing))；现有列：\(list(found))",
        en: "\(path) lacks the columns \(list(missing)); it has \(list(found))"
      )
    case .unknownColumns(let path, let unknown, let known):
      Words(
        zh: "\(path) 有不认识的列 \(list(unknown))；可用的列：\(list(known))",
        en: "\(path) has unknown columns \(list(unknown)); known are \(list(known))"
      )
    case .duplicateColumn(let path, let name):
      Words(zh: "\(path) 的列 \(name) 出现了两次", en: "\(path) has the column \(name) twice")
    case .mappingSyntax(let path, let line, let problem):
      Words(
        zh: "\(path):\(line) 不是有效的 YAML：\(problem)",
        en: "\(path):\(line) is not valid YAML: \(problem)"
      )
    case .mappingRule(let path, let line, let problem):
      Words(zh: "\(path):\(line) \(problem.zh)", en: "\(path):\(line) \(problem.en)")
    case .mappingColumn(let path, let line, let column, let found):
      Words(
        zh: "\(path):\(line) 用到的列“\(column)”不在表头里；表头有：\(list(found))",
        en: "\(path):\(line) names the column “\(column)”; the header has \(list(found))"
      )
    default: code.summary
    }
  }

  /// At most two dozen names, so that the message stays one line people can read.
  private func list(_ names: [String]) -> String {
    let shown = names.prefix(24).joined(separator: ", ")
    return names.count > 24 ? shown + ", …" : shown
  }
}
