import Testing

extension Sandbox {
  /// Logs one finding for a failed item and returns its hazard.
  func logFailed(_ item: String, on day: String = "2026-11-02") throws -> String {
    let logged: LoggedRow = try ask(
      "inspect",
      "log",
      "--venue",
      "BJ-R01",
      "--on",
      day,
      "--item",
      "\(item)=fail:所见",
      as: "zhang.wei"
    )
    return try #require(logged.findings.first?.hazard)
  }

  func hazard(_ id: String) throws -> HazardScreenRow { try ask("hazard", "show", id) }

  /// The plan template with something written under every part.
  func filledPlan() throws -> String {
    let template = try succeed("hazard", "plan", "--template").text
    let lines = template.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.hasSuffix(":") && !$0.hasPrefix("#") ? "\($0) 已写明" : String($0) }
      .joined(separator: "\n")
  }
}
