extension Mapping {
  /// A plan for every field of the layout, once the columns of a file are known.
  func fieldPlans(in columns: [String]) throws(IntakeFault) -> [FieldPlan] {
    var plans = layout.fields.map { FieldPlan(column: nil, named: $0.name) }
    for rule in rules {
      var plan = FieldPlan(
        source: try planSource(rule, in: columns),
        columnName: rule.columns.isEmpty
          ? layout.fields[rule.field].name : rule.columns.joined(separator: "+")
      )
      plan.empties = rule.empties
      plan.values = rule.values
      plan.fallback = rule.fallback
      plan.format = rule.format
      plans[rule.field] = plan
    }
    return plans
  }

  /// The condition for findings, once the columns of a file are known.
  func findingPlan(in columns: [String]) throws(IntakeFault) -> FindingPlan? {
    guard let condition else { return nil }
    let column = try index(of: condition.column, in: columns, line: condition.line)
    return FindingPlan(column: column, test: condition.test)
  }

  private func planSource(
    _ rule: FieldRule,
    in columns: [String]
  ) throws(IntakeFault) -> FieldPlan.Source {
    switch rule.source {
    case .constant(let text): return .constant(text)
    case .column(let name): return .column(try index(of: name, in: columns, line: rule.line))
    case .join(let names, let separator):
      var indices: [Int] = []
      for name in names { indices.append(try index(of: name, in: columns, line: rule.line)) }
      return .join(indices, with: separator)
    }
  }

  private func index(
    of name: String,
    in columns: [String],
    line: Int
  ) throws(IntakeFault) -> Int {
    guard let index = columns.firstIndex(of: name) else {
      throw .mappingColumn(path: path, line: line, column: name, found: columns)
    }
    return index
  }
}
