import PaichaModel
import Testing

/// Names that are spelt otherwise and mean the same.
struct NameFoldingTests {
  static let folding = NameFolding(
    width: table(["ＡA", "（(", "）)", "１1", "㈱(株)", "豈豈", "　 "]),
    traditional: [
      scalar("國"): scalar("国"), scalar("際"): scalar("际"), scalar("廣"): scalar("广"),
      scalar("場"): scalar("场"), scalar("雲"): scalar("云"), scalar("集"): scalar("集"),
    ].filter { $0.key != $0.value }
  )

  private static func table(_ items: [String]) -> [UInt32: [UInt32]] {
    Dictionary(
      uniqueKeysWithValues: items.map { item in
        let scalars = item.unicodeScalars.map(\.value)
        return (scalars[0], Array(scalars.dropFirst()))
      }
    )
  }

  private static func scalar(_ text: Character) -> UInt32 {
    text.unicodeScalars.first?.value ?? 0
  }

  private func folded(_ name: String) -> String {
    String(String.UnicodeScalarView(Self.folding.folded(name).compactMap { UnicodeScalar($0) }))
  }

  @Test(arguments: [
    ("國際廣場", "国际广场"), ("云岫（集团）", "云岫集团"), ("云岫(集团)", "云岫集团"),
    ("云岫【集团】", "云岫集团"), ("云岫〔集团〕", "云岫集团"), ("ＡBc１", "abc1"),
    (" 云 岫\u{200B}　商\u{FEFF}场 ", "云岫商场"), ("云·岫-商、场。", "云岫商场"), ("㈱云", "株云"),
    ("“云岫”《商场》", "云岫商场"), ("", ""), ("（）", ""),
  ])
  func `A name is folded to what it means`(name: String, meant: String) {
    #expect(folded(name) == meant)
    #expect(folded(meant) == meant)
  }

  @Test(arguments: [
    ("國際", "国际", [Folding.traditional]), ("ＡB", "AB", [.width]), ("ab", "AB", [.letterCase]),
    ("云 岫", "云岫", [.spaces]), ("云(岫)", "云岫", [.brackets]), ("云·岫", "云岫", [.punctuation]),
    ("雲（岫）", "云岫", [.traditional, .width, .brackets]),
    ("雲岫", "雲岫", []),
  ])
  func `Exactly the foldings that were needed are told`(
    left: String,
    right: String,
    needed: [Folding]
  ) {
    #expect(Self.folding.needed(between: left, and: right) == Set(needed))
    #expect(Self.folding.needed(between: right, and: left) == Set(needed))
  }

  @Test(arguments: [
    ("云岫商业管理有限公司", "云岫商业管理"), ("云岫商业管理集团有限公司", "云岫商业管理"),
    ("云岫商业管理股份有限公司", "云岫商业管理"), ("Yunxiu Mall Co., Ltd.", "yunxiumall"),
    ("云岫商业管理有限公司分公司", "云岫商业管理"), ("公司", "公司"), ("有限公司", "有限"),
  ])
  func `The core of a name has no legal form`(name: String, core: String) {
    let cut = Self.folding.core(of: Self.folding.folded(name))
    #expect(String(String.UnicodeScalarView(cut.compactMap { UnicodeScalar($0) })) == core)
  }
}
