public import PaichaModel

extension IntakeFault {
  /// What to do about it.
  public var next: Words? {
    switch self {
    case .cannotOpen, .isDirectory:
      Words(zh: "检查路径和权限；用 - 读标准输入", en: "check the path and rights; - reads stdin")
    case .cannotRead, .changedWhileRead:
      Words(zh: "等文件写完后再导入一次", en: "import again once the file is complete")
    case .temporaryFile:
      Words(zh: "腾出磁盘空间，或先把输入存成文件", en: "free disk space, or save the input as a file first")
    case .cannotWrite:
      Words(zh: "检查输出路径、权限和磁盘空间", en: "check the output path, its rights and the disk space")
    case .empty: Words(zh: "检查导出是否完成", en: "check that the export was complete")
    case .utf16, .workbook, .nulByte, .badEncoding:
      Words(
        zh: "存为 UTF-8 文本；表格在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”",
        en: "save as UTF-8 text; a table as “CSV UTF-8 (comma delimited)” in Excel or WPS"
      )
    case .tooLarge:
      Words(zh: "检查路径，可能给错了文件", en: "check the path: this may be another file")
    case .brokenHeader, .duplicateColumn:
      Words(zh: "改正文件的第一行", en: "correct the first line of the file")
    case .missingColumns, .unknownColumns:
      Words(
        zh: "改列名（样例见 samples/README.md）；inspect import 也可用 --mapping MAP.yaml 说明各列",
        en: "rename columns (see samples/README.md); inspect import also takes --mapping MAP.yaml"
      )
    case .mappingSyntax, .mappingRule, .mappingColumn:
      Words(zh: "改正映射文件的这一行", en: "correct that line of the mapping")
    }
  }
}
