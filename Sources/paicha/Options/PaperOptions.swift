import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService

/// How a paper is numbered and laid out, and where it goes; its `--format` is text or html.
struct PaperOptions: ParsableArguments {
  @Option(help: ArgumentHelp("排版 layout of the paper", valueName: "format"))
  var format: PaperFormat = .text

  @Option(help: ArgumentHelp("文号，默认自动编号 number, default: the next", valueName: "number"))
  var number: String?

  @OptionGroup var output: OutputFileOptions

  @OptionGroup var place: BookOptions

  func validate() throws {
    if let number, !Text.isPlain(number, maximumBytes: 128) {
      throw ValidationError("--number: 1-128 bytes, 不含控制字符 no control characters")
    }
  }

  /// Issues the paper or finds the issued one, and puts it out; always in Chinese.
  func issue(_ kind: PaperKind, of subject: PaperSubject) throws {
    let place = try Workplace(self.place)
    let file = try output.file(apartFrom: place.bookPath)
    let issued = try place.writing { book in
      try PaperIssuing(store: book, session: place.session, rules: try place.rules())
        .issue(kind, of: subject, number: number)
    }
    let text = format.render(issued.paper)
    if let file { try file.write(text) } else { try place.console.print(text: text) }
    place.console.say(issued.words)
    output.told(place.console)
  }
}

extension IssuedPaper {
  /// What was done, for people.
  fileprivate var words: Words {
    let (kind, day) = (paper.kind.words, paper.issuedOn)
    return isReprint
      ? Words(
        zh: "重印：\(kind.zh) \(paper.number)，\(day) 出具，内容不变（台账第 \(entry) 条）",
        en: "reprint: \(kind.en) \(paper.number) of \(day), unchanged (journal entry \(entry))"
      )
      : Words(
        zh: "已出具：\(kind.zh) \(paper.number)（台账第 \(entry) 条）",
        en: "issued: \(kind.en) \(paper.number) (journal entry \(entry))"
      )
  }
}
