import PaichaModel

/// Members as they are put in; each leaves itself out when there is nothing to say.
extension BodyFields {
  mutating func put(_ key: String, _ text: String?) { self[key] = text.map { .text($0) } }
  mutating func put(_ key: String, _ number: Int?) { self[key] = number.map { .number($0) } }
  mutating func put(_ key: String, _ day: Day?) { put(key, day?.description) }

  mutating func put(_ key: String, flag: Bool) { self[key] = flag ? .number(1) : nil }

  mutating func put(_ key: String, _ texts: [String]) {
    self[key] = texts.isEmpty ? nil : .list(texts.map { .text($0) })
  }

  mutating func put(_ key: String, objects: [BodyFields]) {
    self[key] = objects.isEmpty ? nil : .list(objects.map(\.object))
  }

  mutating func put(_ facts: StepFacts) {
    put("document", facts.document)
    put("evidence", facts.evidence)
    put("note", facts.note)
    put("on", facts.day)
  }

  mutating func put(_ key: String, _ evidence: [Evidence]) {
    put(
      key,
      objects: evidence.map { item in
        var fields = BodyFields()
        fields.put("name", item.name)
        fields.put("sha256", item.hash.hex)
        return fields
      }
    )
  }

  mutating func put(_ clocks: [Clock]) {
    put(
      "clocks",
      objects: clocks.map { clock in
        var fields = BodyFields()
        fields.put("due", clock.due.day)
        fields.put("from", clock.from)
        fields.put("kind", clock.kind.rawValue)
        fields.put("limit", clock.limit?.value)
        fields.put("provisional", flag: clock.due.isProvisional)
        fields.put("rule", clock.rule)
        fields.put("unit", clock.limit?.unit.rawValue)
        return fields
      }
    )
  }

  mutating func put(_ plan: TreatmentPlan) {
    var fields = BodyFields()
    for part in PlanPart.allCases { fields.put(part.rawValue, plan[part]) }
    self["plan"] = fields.object
  }

  mutating func put(_ criterion: Criterion?) {
    put("clause", criterion?.clause)
    put("criteria", criterion?.edition)
  }

  mutating func put(_ approval: Approval) {
    put("body", approval.body)
    put("finish_by", approval.finishBy)
    put("leader", approval.leader)
    put("supervisor", approval.supervisor)
  }
}
