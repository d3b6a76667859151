import Foundation
import Testing

/// A book whose texts were written to do harm: to spreadsheets, browsers, terminals and readers.
enum HostileBook {
  /// Texts that are kept as they are, and must come out harmless.
  static let texts = [
    "=1+2", "+1+1", "-1-1", "@SUM(1)", "＝1+2", "＋1", "－1", "＠甲", "\t=1", "\n=1+2",
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</td></table><b>", "&lt;b&gt;",
    "甲\u{202E}乙", "\u{2066}甲\u{2069}", "甲\u{200B}乙", "甲\u{2028}乙", "../../../etc/passwd",
    "/etc/passwd", "甲\t乙\n丙", "'; DROP TABLE venue; --",
  ]
  /// Texts that are refused wherever they come in.
  static let refused = [
    "甲\u{1B}[31m乙", "甲\u{9B}31m乙", "甲\u{7F}乙", "甲\u{0}乙", "甲\u{85}乙", "\u{8}甲",
  ]
  /// All of it that an option takes, in one text.
  static let worst =
    "=cmd|' /C calc'!A0<script>alert(1)</script>\"><img src=x onerror=alert(1)>\u{202E}甲"

  static func made() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.record("init", "--origin", "K7QX", "--name", worst)
    try register(in: sandbox)
    try inspect(in: sandbox)
    try handle(in: sandbox)
    try prepare(in: sandbox)
    try list(in: sandbox)
    return sandbox
  }

  /// The zones of the samples.
  private static let zones = [
    "11101001", "14101001", "31101002", "32101004", "34101002", "37101001", "42101001",
    "43101001", "44101002", "50N01", "51101001", "61101001", "65101002",
  ]

  /// The zones by other names, the registers of the samples, venues H0, H1 … and people h0, h1 …,
  /// each with one of the texts wherever it has one.
  private static func register(in sandbox: Sandbox) throws {
    let names = zip(zones, texts).map { zone, text in [zone, text] }
    try sandbox.record("zone", "import", try sandbox.table("code,name", names))
    for name in ["actors.csv", "actors-bureau.csv"] {
      try sandbox.record("actor", "import", Checkout.sample(name))
    }
    try sandbox.record("venue", "import", Checkout.sample("venues.csv"))
    try sandbox.record(
      "venue",
      "import",
      try sandbox.table(
        "code,name,kind,zone,address,enterprise_name,crowded_place,staff",
        texts.enumerated().map { index, text in
          ["H\(index)", text, "retail", "11101001", text, text, "true", "80"]
        }
      )
    )
    try sandbox.record(
      "actor",
      "import",
      try sandbox.table(
        "id,name,role,department",
        texts.enumerated().map { index, text in ["h\(index)", text, "inspector", text] }
      )
    )
    try sandbox.record(
      "zone",
      "adjust",
      "14101001",
      "--add",
      "H1",
      "--on",
      "2026-07-01",
      "--document",
      worst
    )
  }

  private static func inspect(in sandbox: Sandbox) throws {
    let rows = texts.enumerated().map { index, text in
      [
        "R\(index)", "H\(index)", "2026-01-05", "h\(index)", text, "fail", "general", text, text,
        "2026-02-05",
      ]
    }
    let columns =
      "inspection_ref,venue,inspected_on,inspectors,campaign,result,level,description,location,"
      + "deadline"
    try sandbox.record("inspect", "import", try sandbox.table(columns, rows))
    let photo = try sandbox.file("=x<img>\u{202E}.pbm", "P1\n1 1\n1\n")
    try sandbox.record(
      "inspect",
      "log",
      "--venue",
      "H0",
      "--on",
      "2026-10-12",
      "--item",
      "CX-004=fail:\(worst)",
      "--location",
      worst,
      "--ref",
      worst,
      "--campaign",
      worst,
      "--evidence",
      photo,
      "--inspector",
      "h0"
    )
  }

  /// Every step of the major hazard of H0, K7QX-H23, that takes a text.
  private static func handle(in sandbox: Sandbox) throws {
    let hazard = "K7QX-H\(texts.count + 1)"
    try sandbox.record(
      "hazard",
      "order",
      hazard,
      "--deadline",
      "2027-03-01",
      "--requirement",
      worst,
      "--document",
      worst,
      "--note",
      worst,
      "--suspend",
      worst,
      "--on",
      "2026-10-13",
      as: "zheng.hao"
    )
    try sandbox.record(
      "hazard",
      "penalty",
      hazard,
      "--by",
      worst,
      "--fine",
      "1",
      "--document",
      worst,
      "--on",
      "2026-10-14",
      as: "zheng.hao"
    )
    try sandbox.record(
      "hazard",
      "transfer",
      hazard,
      "--to",
      "other",
      "--receiver-name",
      worst,
      "--matter",
      worst,
      "--on",
      "2026-10-15",
      as: "zheng.hao"
    )
    try sandbox.record(
      "supervise",
      "propose",
      hazard,
      "--level",
      "county",
      "--note",
      worst,
      "--on",
      "2026-10-16",
      as: "zheng.hao"
    )
    try sandbox.record(
      "supervise",
      "approve",
      "K7QX-S1",
      "--finish-by",
      "2027-03-01",
      "--supervisor",
      worst,
      "--leader",
      worst,
      "--on",
      "2026-10-19",
      as: "he.jianguo"
    )
    try sandbox.record(
      "supervise",
      "notify",
      "K7QX-S1",
      "--document",
      // Numbers of papers are not used twice.
      "\(worst)督",
      "--on",
      "2026-10-20",
      as: "he.jianguo"
    )
  }

  private static func prepare(in sandbox: Sandbox) throws {
    try sandbox.record(
      "plan",
      "add",
      "--venue",
      "H0",
      "--kind",
      "special",
      "--name",
      worst,
      "--material",
      "risk_assessment",
      "--material",
      "resource_survey",
      "--on",
      "2026-03-02",
      as: "xu.ming"
    )
    try sandbox.record(
      "drill",
      "add",
      "--venue",
      "H0",
      "--plan-kind",
      "special",
      "--kind",
      "full",
      "--participants",
      "5",
      "--roll",
      "9",
      "--topic",
      worst,
      "--evaluation",
      worst,
      "--problem",
      worst,
      "--on",
      "2026-03-03",
      as: "zhang.wei"
    )
    try sandbox.record(
      "training",
      "add",
      "--venue",
      "H0",
      "--on",
      "2026-03-04",
      "--hours",
      "2",
      "--content",
      worst,
      "--trainees",
      "head",
      "--name",
      worst,
      as: "zhang.wei"
    )
    try sandbox.record(
      "accident",
      "report",
      "--venue",
      "H0",
      "--kind",
      "fire",
      "--at",
      "2026-11-01 20:10",
      "--known",
      "2026-11-01 20:15",
      "--reported",
      "2026-11-01 21:40",
      "--place",
      worst,
      "--course",
      worst,
      "--measures",
      worst,
      "--injuries",
      "1",
      "--loss-yuan",
      "3",
      as: "zheng.hao"
    )
    try sandbox.record(
      "stats",
      "send",
      "--zone",
      "11101001",
      "--quarter",
      "2026Q3",
      "--to",
      worst,
      "--document",
      worst,
      "--on",
      "2026-10-10",
      as: "gao.ping"
    )
  }

  /// The listings of the samples, and one of an enterprise of that name, handed over.
  private static func list(in sandbox: Sandbox) throws {
    let rows = try String(contentsOfFile: Checkout.sample("credit-history.csv"), encoding: .utf8)
    try sandbox.record(
      "credit",
      "import",
      try sandbox.file("credit.csv", rows),
      as: "xu.ming"
    )
    try sandbox.record(
      "credit",
      "propose",
      "--uscc",
      "91350200MA2YJ1XR9G",
      "--name",
      worst,
      "--ground",
      "B4",
      "--penalty",
      worst,
      "--authority",
      "区应急管理局",
      "--penalty-on",
      "2026-01-06",
      "--penalty-final-on",
      "2026-01-20",
      "--venue",
      "H0",
      "--on",
      "2026-02-02",
      as: "zheng.hao"
    )
    try sandbox.record(
      "credit",
      "notice",
      "K7QX-C7",
      "--document",
      worst,
      "--on",
      "2026-02-03",
      as: "luo.yi"
    )
    try sandbox.record(
      "credit",
      "respond",
      "K7QX-C7",
      "--statement",
      "--note",
      worst,
      "--on",
      "2026-02-04",
      as: "tian.li"
    )
    try sandbox.record(
      "credit",
      "hear",
      "K7QX-C7",
      "--rejected",
      "--note",
      worst,
      "--on",
      "2026-02-05",
      as: "luo.yi"
    )
    try sandbox.record(
      "credit",
      "decide",
      "K7QX-C7",
      "--with",
      "gu.ning",
      "--document",
      worst,
      "--measure",
      "no_awards@../../区商务局",
      "--contact",
      worst,
      "--on",
      "2026-02-10",
      as: "ding.xin"
    )
    try sandbox.record(
      "credit",
      "serve",
      "K7QX-C7",
      "--method",
      "direct",
      "--on",
      "2026-02-12",
      as: "luo.yi"
    )
    try sandbox.record(
      "credit",
      "publish",
      "K7QX-C7",
      "--medium",
      worst,
      "--on",
      "2026-02-16",
      as: "luo.yi"
    )
  }
}

extension Sandbox {
  /// Runs the program, expects it to succeed, and looks at its receipt.
  fileprivate func record(
    _ arguments: String...,
    as actor: String = "admin",
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try start(arguments, as: actor).finish()
    try #require(outcome.isDone, "\(arguments): \(outcome.messages)", sourceLocation: location)
    Harmless.expectPlain(outcome.text, "\(arguments)", at: location)
    Harmless.expectPlain(outcome.messages, "\(arguments)", at: location)
  }

  /// Writes a table with every cell in quotes; returns its path.
  func table(_ columns: String, _ rows: [[String]]) throws -> String {
    let lines = rows.map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }
    return try file("table-\(UUID().uuidString).csv", ([columns] + lines).joined(separator: "\n"))
  }
}
