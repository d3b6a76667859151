import ArgumentParser
import PaichaModel
import PaichaService

/// The papers of a plan that a step brings: `--material text=plan.pdf`, or only that it is there.
struct MaterialOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "材料，可重复 paper, repeatable: text risk_assessment resource_survey review_opinion "
        + "filing_form",
      valueName: "kind[=file]"
    )
  )
  var material: [NamedMaterial] = []

  func validate() throws {
    guard Set(material.map(\.material)).count == material.count else {
      throw ValidationError("--material: 同一种材料只写一次, each kind once")
    }
  }

  /// The papers; their files are copied beside the book.
  func attached(at place: Workplace) throws -> [AttachedMaterial] {
    try material.map { named in
      AttachedMaterial(named.material, file: try named.path.map { try place.evidence.keep($0) })
    }
  }
}

/// What `--material KIND[=FILE]` says.
struct NamedMaterial: ExpressibleByArgument {
  let material: PlanMaterial
  let path: String?

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let material = PlanMaterial(rawValue: String(first)),
      parts.count == 1 || !parts[1].isEmpty
    else { return nil }
    self.material = material
    path = parts.count == 2 ? String(parts[1]) : nil
  }
}

/// What `--reviewer NAME@BODY` says.
struct NamedReviewer: ExpressibleByArgument {
  let reviewer: Reviewer

  init?(argument: String) {
    guard let at = argument.lastIndex(of: "@") else { return nil }
    let body = String(argument[argument.index(after: at)...])
    guard let reviewer = Reviewer(name: String(argument[..<at]), body: body) else { return nil }
    self.reviewer = reviewer
  }
}
