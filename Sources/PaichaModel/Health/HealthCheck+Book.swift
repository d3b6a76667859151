extension BookSurroundings {
  private static let restore = Words(
    zh: "保留此文件作证，恢复备份：paicha backup restore FILE --book NEW",
    en: "keep the file as evidence, restore a backup: paicha backup restore FILE --book NEW"
  )

  private func failed(_ found: Words, _ meaning: Words, _ remedy: Words) -> [HealthLine] {
    [HealthLine(.book, .failure(HealthAdvice(meaning, remedy)), found)]
  }

  var bookLines: [HealthLine] {
    switch file {
    case .missing:
      failed(
        Words(zh: "\(path)：没有此文件", en: "\(path): no such file"),
        Words(zh: "只检查了将来放账套的地方", en: "only the place for one was looked at"),
        Words(same: "paicha init --book \(path)")
      )
    case .unreadable(let reason):
      failed(
        Words(zh: "\(path)：读不了：\(reason.zh)", en: "\(path): cannot be read: \(reason.en)"),
        Words(zh: "无从判断账套是否完好", en: "whether the book is sound cannot be told"),
        Words(zh: "检查文件的读权限和磁盘", en: "see who may read the file, and the disk")
      )
    case .notAFile:
      failed(
        Words(zh: "\(path)：不是文件", en: "\(path): not a file"),
        Words(zh: "账套是一个文件", en: "a book is one file"),
        Words(zh: "检查 --book 和 PAICHA_BOOK 的写法", en: "see what --book or PAICHA_BOOK says")
      )
    case .short(let bytes):
      failed(
        Words(zh: "\(path)：只有 \(bytes) 字节", en: "\(path): only \(bytes) bytes"),
        Words(zh: "文件被清空或截断", en: "the file was emptied or cut"),
        BookSurroundings.restore
      )
    case .seen(let header, let bytes): bookLines(header, bytes)
    }
  }

  private func bookLines(_ header: BookHeader, _ bytes: Int) -> [HealthLine] {
    guard header.isOfBook else {
      return failed(
        Words(zh: "\(path)：文件头不是 Paicha 账套的", en: "\(path): without the header of a Paicha book"),
        Words(zh: "是别的文件，或文件头损坏", en: "it is another file, or its header is damaged"),
        Words(
          zh: "检查 --book；若确是账套，恢复备份：paicha backup restore FILE --book NEW",
          en: "see what --book says; if it was the book: paicha backup restore FILE --book NEW"
        )
      )
    }
    // A log may hold pages that the file does not have yet, but never the other way round.
    if let pages = header.pages, pages * header.pageBytes > bytes {
      return failed(
        Words(
          zh: "\(path)：\(bytes) 字节，应有 \(pages * header.pageBytes)",
          en: "\(path): \(bytes) bytes, it should have \(pages * header.pageBytes)"
        ),
        Words(zh: "文件被截断", en: "the file was cut"),
        BookSurroundings.restore
      )
    }
    if case .unreadable(let reason) = content {
      return failed(
        Words(zh: "\(path)：打不开：\(reason.zh)", en: "\(path): cannot be opened: \(reason.en)"),
        Words(zh: "账套损坏，或无权在旁边建立文件", en: "damaged, or no file may be made beside it"),
        Words(
          zh: "先看其他各项；若仍打不开，恢复备份：paicha backup restore FILE --book NEW",
          en: "see the other lines first; else paicha backup restore FILE --book NEW"
        )
      )
    }
    return [
      HealthLine(
        .book,
        .well,
        Words(
          zh: "\(path)，\(bytes) 字节；内容由 paicha verify 核验",
          en: "\(path), \(bytes) bytes; its content is for paicha verify"
        )
      )
    ]
  }
}
