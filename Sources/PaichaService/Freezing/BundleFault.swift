public import PaichaModel

/// Why an evaluation cannot be frozen, or where a bundle of one does not hold.
public enum BundleFault: CodedError, Hashable {
  /// The folder for a new bundle is there already.
  case folderExists(String)
  case noZones(year: Int)
  case asOfInFuture(Day, today: Day)
  /// A file that is missing, no plain file, too large or not what its name says.
  case unreadable(file: String, Words)
  case hash(file: String)
  /// The entry holds hashes of other files than a bundle has.
  case fileList(named: [String])
  case signature(Words)
  case otherKey(pinned: String, found: String)
  case inclusion(Words)
  case consistency(Words)
  /// Two files of the bundle say different things.
  case contradiction(file: String, member: String)
  case figure(file: String, FigurePlace)

  public enum Code: String, ErrorCode {
    case folderExists = "PC-BND-001"
    case noZones = "PC-BND-002"
    case asOfInFuture = "PC-BND-003"
    case unreadable = "PC-BND-004"
    case hash = "PC-BND-005"
    case fileList = "PC-BND-006"
    case signature = "PC-BND-007"
    case otherKey = "PC-BND-008"
    case inclusion = "PC-BND-009"
    case consistency = "PC-BND-010"
    case contradiction = "PC-BND-011"
    case figure = "PC-BND-012"

    public var exit: ExitStatus { self == .unreadable ? .badInput : .refused }

    public var summary: Words {
      switch self {
      case .folderExists: Words(zh: "定稿包文件夹已存在", en: "the folder for the bundle exists")
      case .noZones: Words(zh: "没有可定稿的经开区", en: "there is no zone to freeze")
      case .asOfInFuture: Words(zh: "截至日在今天之后", en: "the day to freeze is not over yet")
      case .unreadable: Words(zh: "定稿包的文件读不了", en: "a file of the bundle cannot be read")
      case .hash: Words(zh: "定稿包的文件被改动", en: "a file of the bundle was altered")
      case .fileList: Words(zh: "定稿条目的文件清单不符", en: "the entry names other files")
      case .signature: Words(zh: "检查点的签名不成立", en: "the checkpoint is not signed by the key")
      case .otherKey: Words(zh: "定稿包由其他密钥签名", en: "the bundle is of another key")
      case .inclusion: Words(zh: "定稿条目不在已签名的台账中", en: "the entry is not in the signed journal")
      case .consistency:
        Words(zh: "取数时的台账不是已签名台账的开头", en: "the journal read does not begin the signed one")
      case .contradiction: Words(zh: "定稿包自相矛盾", en: "the bundle contradicts itself")
      case .figure: Words(zh: "重算的数字不符", en: "a figure is not what is recomputed")
      }
    }
  }

  public var code: Code {
    switch self {
    case .folderExists: .folderExists
    case .noZones: .noZones
    case .asOfInFuture: .asOfInFuture
    case .unreadable: .unreadable
    case .hash: .hash
    case .fileList: .fileList
    case .signature: .signature
    case .otherKey: .otherKey
    case .inclusion: .inclusion
    case .consistency: .consistency
    case .contradiction: .contradiction
    case .figure: .figure
    }
  }

  public var what: Words {
    switch self {
    case .folderExists(let path):
      Words(
        zh: "\(path) 已存在，定稿包只写入新的文件夹",
        en: "\(path) exists, a bundle is written into a new folder only"
      )
    case .noZones(let year):
      Words(zh: "\(year) 年度没有有场所的经开区", en: "no zone has venues in \(year)")
    case .asOfInFuture(let day, let today):
      Words(
        zh: "截至日 \(day) 晚于今天 \(today)：此后的数字还会变",
        en: "as of \(day) is after today, \(today): the figures can still change"
      )
    case .unreadable(let file, let reason):
      Words(zh: "\(file)：\(reason.zh)", en: "\(file): \(reason.en)")
    case .hash(let file):
      Words(
        zh: "\(file)：内容与定稿条目中的哈希不符",
        en: "\(file): its content does not fit the hash in the entry"
      )
    case .fileList(let named):
      Words(
        zh: "\(BundleLayout.entry)：所列文件应为本年度定稿包的各文件，现为 \(list(named))",
        en: "\(BundleLayout.entry): should name the files of its year's bundle, it names "
          + list(named)
      )
    case .signature(let reason):
      Words(
        zh: "\(BundleLayout.checkpoint)：\(reason.zh)",
        en: "\(BundleLayout.checkpoint): \(reason.en)"
      )
    case .otherKey(let pinned, let found):
      Words(
        zh: "\(BundleLayout.key)：应为密钥 \(pinned)，现为 \(found)",
        en: "\(BundleLayout.key): the key should be \(pinned), it is \(found)"
      )
    case .inclusion(let reason):
      Words(
        zh: "\(BundleLayout.inclusion)：\(reason.zh)",
        en: "\(BundleLayout.inclusion): \(reason.en)"
      )
    case .consistency(let reason):
      Words(
        zh: "\(BundleLayout.consistency)：\(reason.zh)",
        en: "\(BundleLayout.consistency): \(reason.en)"
      )
    case .contradiction(let file, let member):
      Words(
        zh: "\(file)：\(member) 与定稿条目或检查点不一致",
        en: "\(file): \(member) is not that of the entry or checkpoint"
      )
    case .figure(let file, let place):
      Words(
        zh: "\(file) \(place.words.zh)：与按计数和规则库重算的不符",
        en: "\(file) \(place.words.en): not what counts and rulebook give"
      )
    }
  }

  public var next: Words? {
    switch self {
    case .folderExists: Words(zh: "--out 新文件夹", en: "--out NEW_FOLDER")
    case .noZones: Words(same: "paicha zone list")
    case .asOfInFuture: Words(same: "--as-of YYYY-MM-DD")
    case .figure:
      Words(
        zh: "定稿包用签发时的程序版本核对；仍不符的，向签发单位核实",
        en: "check with the program version that made it; if it still differs, ask who signed it"
      )
    case .unreadable, .hash, .fileList, .signature, .otherKey, .inclusion, .consistency,
      .contradiction:
      Words(zh: "向签发单位索取原件", en: "ask who signed it for the original")
    }
  }

  private func list(_ names: [String]) -> String {
    names.prefix(8).joined(separator: ", ") + (names.count > 8 ? ", …" : "")
  }
}

/// Where in a file of figures something differs.
public struct FigurePlace: Hashable, Sendable {
  /// Counted from 1.
  public let line: Int
  public let zone: ZoneCode?
  public let indicator: Indicator?

  public init(line: Int, zone: ZoneCode?, indicator: Indicator?) {
    self.line = line
    self.zone = zone
    self.indicator = indicator
  }

  var words: Words {
    let zone = zone.map { " \($0)" } ?? ""
    let indicator = indicator.map { " \($0.rawValue)" } ?? ""
    return Words(
      zh: "第 \(line) 行\(zone)\(indicator)",
      en: "line \(line)\(zone)\(indicator)"
    )
  }
}
