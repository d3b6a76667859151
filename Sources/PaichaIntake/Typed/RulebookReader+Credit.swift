import PaichaModel

/// The grounds and measures of the credit list, row by row.
extension RulebookReader {
  func creditGround(_ node: TextNode) throws(RulebookFault) -> CreditGround {
    let entry = try entries(node, RulebookKeys.Ground.self)
    let subjects = try list(entry, "subjects", node)
    guard !subjects.isEmpty else {
      throw fault(entry["subjects"] ?? node, "列表 subjects 为空", "the list subjects is empty")
    }
    return CreditGround(
      code: try text(entry, "code", node),
      words: Words(zh: try text(entry, "zh", node), en: try text(entry, "en", node)),
      subjects: Set(
        try subjects.map { subject throws(RulebookFault) in
          try choice(subject, node, CreditGround.Bearer.self)
        }
      ),
      condition: try entry["condition"].map { condition throws(RulebookFault) in
        try choice(condition, node, CreditGround.Condition.self)
      },
      basis: try text(entry, "basis", node),
      edition: try text(entry, "edition", node),
      status: try choice(entry["status"], node, Parameter.Status.self)
    )
  }

  func creditMeasure(_ node: TextNode) throws(RulebookFault) -> CreditMeasure {
    let entry = try entries(node, RulebookKeys.Measure.self)
    return CreditMeasure(
      code: try text(entry, "code", node),
      words: Words(zh: try text(entry, "zh", node), en: try text(entry, "en", node)),
      basis: try text(entry, "basis", node),
      status: try choice(entry["status"], node, Parameter.Status.self)
    )
  }

  /// Each code once within its list.
  func checkCredit(_ top: [TextNode.Entry], _ root: TextNode) throws(RulebookFault) {
    for key in ["credit_grounds", "credit_measures"] {
      var codes: Set<String> = []
      for node in try list(top, key, root) {
        let code = try text(try entries(node), "code", node)
        guard codes.insert(code).inserted else {
          throw fault(node, "\(key) 的 \(code) 重复", "\(code) occurs twice in \(key)")
        }
      }
    }
  }
}
