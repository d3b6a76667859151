import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService

/// Checks a frozen evaluation offline, without the book.
struct EvaluateCheckBundle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-bundle",
    abstract: "离线核对定稿包 check a frozen evaluation, no book needed",
    discussion: """
      核对各文件的哈希、检查点的签名、条目在台账中、台账只增未改，
      并按所附计数和规则库重算每项得分、等次、排名和指标。
      包内的公钥不能证明自己：用 --key 指定另行取得的公钥。
      退出码 0 全部成立，1 有一项不成立，65 文件读不了。
      Checks the hashes, the signature, that the entry is in the journal and the
      journal only grew, and recomputes every score, band, rank and input. The key
      inside cannot vouch for itself: give the one published elsewhere by --key.
      Exit 0 all hold, 1 one does not, 65 a file cannot be read.

      例 example:
        paicha evaluate check-bundle frozen-2025 --key book.pub
      """
  )

  @Argument(help: ArgumentHelp("定稿包文件夹 folder of the bundle", valueName: "dir"))
  var folder: String

  @Option(help: ArgumentHelp("另行取得的公钥 key file from elsewhere", valueName: "file"))
  var key: String?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let report = try BundleChecking(
      folder: BundleFolder(folder),
      pinned: try key.map { try KeyFile.verifierKey(in: $0) },
      render: FreezeReports.figures
    )
    .run()
    try place.console.print(FreezeReports.checks(report))
    for words in FreezeReports.remarks(report) { place.console.say(words) }
    if let fault = report.fault { throw fault }
  }
}
