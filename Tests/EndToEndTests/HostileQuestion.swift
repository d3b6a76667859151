import Testing

/// A listing, report or export, asked of the hostile book.
struct HostileQuestion {
  /// The command without its arguments, as the reference of the command line has it.
  let command: String
  let arguments: [String]
  let actor: String

  /// Papers have layouts of their own.
  var formats: [String] {
    switch command {
    case "hazard notice", "supervise notice", "transfer notice", "evaluate publish":
      ["text", "html"]
    case "evaluate report": ["html"]
    default: ["table", "csv", "json", "jsonl", "html"]
    }
  }

  var words: [String] { command.split(separator: " ").map(String.init) + arguments }

  init(
    _ command: String,
    _ arguments: String = "",
    as actor: String = "admin"
  ) {
    self.command = command
    self.arguments = arguments.split(separator: " ").map(String.init)
    self.actor = actor
  }

  /// Makes the files that some questions are about.
  static func prepare(_ sandbox: Sandbox) throws {
    try sandbox.succeed(
      "evaluate",
      "freeze",
      "--year",
      "2025",
      "--as-of",
      "2025-12-31",
      "--out",
      sandbox.path("frozen"),
      as: "gao.ping"
    )
    try sandbox.succeed("backup", "make", sandbox.path("backup.db"))
    let proof = try sandbox.succeed("journal", "prove", "inclusion", "--entry", "3")
    _ = try sandbox.file("proof.json", proof.output)
    _ = try sandbox.file("subjects.csv", "subject_ref,name\nX1,\"\(HostileBook.texts[10])\"\n")
  }

  static let all: [HostileQuestion] = registers + hazards + emergency + credit + evaluation + proofs

  private static let registers =
    [
      HostileQuestion("zone list"), HostileQuestion("zone show", "11101001"),
      HostileQuestion("zone show", "14101001"), HostileQuestion("actor list"),
      HostileQuestion("venue list"), HostileQuestion("checklist list"),
      HostileQuestion("checklist show", "CX-004"),
    ] + [0, 8, 10, 11, 14, 20].map { HostileQuestion("venue show", "H\($0)") }

  private static let hazards = [
    HostileQuestion("inspect list"), HostileQuestion("inspect show", "K7QX-I1"),
    HostileQuestion("inspect show", "K7QX-I11"), HostileQuestion("inspect show", "K7QX-I15"),
    HostileQuestion("inspect show", "K7QX-I23"), HostileQuestion("hazard list"),
    HostileQuestion("hazard list", "--open --overdue"), HostileQuestion("hazard show", "K7QX-H1"),
    HostileQuestion("hazard show", "K7QX-H15"), HostileQuestion("hazard show", "K7QX-H23"),
    HostileQuestion("hazard notice", "K7QX-H23 --paper order", as: "zheng.hao"),
    HostileQuestion("supervise list"), HostileQuestion("supervise show", "K7QX-S1"),
    HostileQuestion("supervise notice", "K7QX-S1 --paper listing", as: "he.jianguo"),
    HostileQuestion("transfer list"), HostileQuestion("transfer show", "K7QX-T1"),
    HostileQuestion("transfer notice", "K7QX-T1", as: "zheng.hao"),
    HostileQuestion("due", "--within 3000"), HostileQuestion("due", "--venue H0 --within 3000"),
    HostileQuestion("stats figures", "--quarter 2026Q4"),
    HostileQuestion("stats figures", "--quarter 2026Q1 --by zone"),
    HostileQuestion("stats explain", "--quarter 2026Q1 --figure found"),
    HostileQuestion("stats problems", "--quarter 2026Q1"),
    HostileQuestion("stats measures", "--quarter 2026Q4"), HostileQuestion("stats triggers"),
    HostileQuestion("stats drills", "--half 2026H1"), HostileQuestion("stats sent", "--year 2026"),
    HostileQuestion("audit", "--year 2026"), HostileQuestion("audit", "--year 2026 --records"),
  ]

  private static let emergency = [
    HostileQuestion("plan list"), HostileQuestion("plan list", "--missing --zone 11101001"),
    HostileQuestion("plan show", "K7QX-P1"), HostileQuestion("plan due"),
    HostileQuestion("drill list"), HostileQuestion("drill show", "K7QX-D1"),
    HostileQuestion("drill due", "--zone 11101001"), HostileQuestion("training list"),
    HostileQuestion("training show", "K7QX-E1"), HostileQuestion("training due"),
    HostileQuestion("training coverage", "--year 2026 --zone 11101001"),
    HostileQuestion("accident list"), HostileQuestion("accident show", "K7QX-A1"),
  ]

  private static let credit = [
    HostileQuestion("credit list"), HostileQuestion("credit list", "--public"),
    HostileQuestion("credit show", "K7QX-C7"), HostileQuestion("credit show", "K7QX-C6"),
    HostileQuestion("credit check", "subjects.csv"),
    HostileQuestion("credit check", "--uscc 91350200MA2YJ1XR9G"), HostileQuestion("credit due"),
    HostileQuestion("credit hand-over"), HostileQuestion("credit grounds"),
    HostileQuestion("credit measures"), HostileQuestion("person list"),
    HostileQuestion("person show", "K7QX-N1"),
  ]

  private static let evaluation = [
    HostileQuestion("evaluate scores", "--year 2026"),
    HostileQuestion("evaluate scores", "--year 2026 --inputs"),
    HostileQuestion("evaluate scores", "--year 2026 --trend --audit"),
    HostileQuestion(
      "evaluate explain",
      "--year 2026 --zone 11101001 --indicator general_on_time"
    ),
    HostileQuestion("evaluate explain", "--year 2026 --zone 11101001 --indicator major_overdue"),
    HostileQuestion("evaluate tail", "--year 2026"),
    HostileQuestion("evaluate diff", "--year 2025 --to-year 2026 --zone 11101001"),
    HostileQuestion("evaluate late", "--year 2026 --after 2026-01-31"),
    HostileQuestion("evaluate report", "--year 2026 --zone 11101001"),
    HostileQuestion("evaluate report", "--year 2026"),
    HostileQuestion("evaluate publish", "--year 2026"), HostileQuestion("evaluate frozen"),
    HostileQuestion("evaluate check-bundle", "frozen"),
  ]

  private static let proofs = [
    HostileQuestion("journal size"), HostileQuestion("journal root"),
    HostileQuestion("journal show"), HostileQuestion("journal checkpoint"),
    HostileQuestion("journal prove inclusion", "--entry 3"),
    HostileQuestion("journal prove consistency", "--from 3 --to 5"),
    HostileQuestion("journal check", "proof.json"), HostileQuestion("verify"),
    HostileQuestion("verify", "--journal-only"), HostileQuestion("doctor"),
    HostileQuestion("backup check", "backup.db"),
    HostileQuestion("rules show"), HostileQuestion("rules check"),
    HostileQuestion("rules errors"), HostileQuestion("rules calendar list"),
    HostileQuestion("rules check-id", "91350200MA2YJ1XR9G"),
    HostileQuestion("rules due", "--from 2026-01-05 --limit 5 --unit working_day"),
  ]

  /// The commands that record or copy something: they answer with a receipt.
  static let recording: Set = [
    "init", "actor add", "actor import", "zone import", "zone adjust", "venue import", "venue add",
    "inspect log", "inspect start", "inspect import", "hazard order", "hazard plan",
    "hazard rectify", "hazard review", "hazard regrade", "hazard suspend", "hazard resume",
    "hazard refer", "hazard penalty", "hazard transfer", "hazard void", "hazard reopen",
    "hazard import", "supervise propose", "supervise approve", "supervise reject",
    "supervise notify", "supervise publish", "supervise file-up", "supervise plan",
    "supervise accept-plan", "supervise progress", "supervise extend", "supervise decide-extension",
    "supervise request-acceptance", "supervise accept", "supervise delist", "supervise escalate",
    "supervise upgrade", "supervise withdraw", "supervise import", "transfer approve",
    "transfer refuse", "transfer send", "transfer receive", "transfer return", "transfer result",
    "plan add", "plan review", "plan publish", "plan file", "plan check", "plan evaluate",
    "plan trigger", "plan revise", "plan retire", "plan import", "drill add", "drill hold",
    "drill evaluate", "drill report", "drill cancel", "drill void", "drill import", "training add",
    "training void", "training import", "accident report", "accident revise", "accident report-up",
    "accident fault", "accident link", "accident investigate", "accident extend",
    "accident deliver", "accident approve", "accident evaluate", "accident void", "accident import",
    "credit propose", "credit notice", "credit respond", "credit hear", "credit decide",
    "credit serve", "credit object", "credit publish", "credit apply-removal",
    "credit decide-removal", "credit expire", "credit revoke", "credit restore", "credit correct",
    "credit import", "person forget", "stats send", "evaluate freeze", "rules calendar import",
    "backup make", "backup restore",
  ]
}
