import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService

/// Says of codes whether they are well-formed; opens no book and keeps nothing.
struct RulesCheckID: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-id",
    abstract: "校验统一社会信用代码、身份证号 whether codes are well-formed; needs no book",
    discussion: """
      统一社会信用代码（GB 32100）、居民身份证号（GB 11643）、组织机构代码（GB 11714）。
      只看代码本身是否符合规则，不查其是否存在；不登记所问内容，身份证号不回显。
      有无效的以 1 退出；已知例外只提示。- 从标准输入逐行读取。
      By form alone, not whether they exist. Nothing asked is kept, and resident
      numbers are masked. Exit 1 if one is not well-formed; known exceptions are only
      noted.

      例 examples:
        paicha rules check-id 91350200MA2YJ1XR9G 91350100M0001TGQXM
        paicha rules check-id - < codes.txt
      """
  )

  @Argument(help: ArgumentHelp("代码，可多个；- 为标准输入 codes, - for stdin", valueName: "code"))
  var codes: [String]

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let judged = asked.map { IdentifierJudgement($0, today: place.session.today) }
    try place.console.print(IdentifierReports.list(judged))
    let invalid = judged.count { !$0.isWellFormed }
    guard invalid == 0 else { throw CommandLineFault.identifiersInvalid(invalid) }
  }

  private var asked: [String] {
    guard codes == ["-"] else { return codes }
    var lines: [String] = []
    while let line = readLine(strippingNewline: true) {
      let code = line.hasSuffix("\r") ? String(line.dropLast()) : line
      if !code.isEmpty { lines.append(code) }
    }
    return lines
  }
}
