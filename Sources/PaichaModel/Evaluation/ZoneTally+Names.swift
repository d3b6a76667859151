extension ZoneTally {
  /// Every count under the name that files give it; a new count needs one line here.
  ///
  /// Names are for good: a frozen evaluation is recomputed from them years later.
  public static var named: [(name: String, count: WritableKeyPath<ZoneTally, Int>)] {
    [
      ("venues", \.venues),
      ("venues_inspected", \.venuesInspected),
      ("general_due", \.generalDue),
      ("general_on_time", \.generalOnTime),
      ("major_due", \.majorDue),
      ("major_on_time", \.majorOnTime),
      ("major_overdue", \.majorOverdue),
      ("listed_operators", \.listedOperators),
      ("general_prefilled", \.generalPrefilled),
      ("major_prefilled", \.majorPrefilled),
      ("provisional", \.provisional),
    ]
  }

  /// The most a count read from a file may be: figures of it can be multiplied by any weight.
  public static let largestCount = 1_000_000_000
}
