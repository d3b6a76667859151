import ArgumentParser
import PaichaModel

/// Which book, who acts, which day, in what language: options that every command takes.
struct BookOptions: ParsableArguments {
  @Option(help: ArgumentHelp("账套文件 book file (PAICHA_BOOK, ./paicha.db)", valueName: "path"))
  var book: String?

  @Option(help: ArgumentHelp("操作人 who acts (PAICHA_ACTOR)", valueName: "id"))
  var actor: String?

  @Option(
    help: ArgumentHelp("以哪一天判断 day to judge by, default: today in Beijing", valueName: "day")
  )
  var today: Day?

  @Option(help: ArgumentHelp("语言 zh or en (default: locale)", valueName: "lang"))
  var lang: Language?

  @Option(help: ArgumentHelp("替换内置规则库 rulebook to use (YAML)", valueName: "file"))
  var rulebook: String?

  @Flag(help: "不显示提示和进度 no messages or progress on stderr")
  var quiet = false
}
