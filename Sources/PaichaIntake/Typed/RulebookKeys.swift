/// The keys that each part of a rulebook may have.
enum RulebookKeys {
  enum Root: String, CaseIterable {
    case rulebook
    case edition
    case effective
    case parameters
    case indicators
    case bands
    case packs = "criteria_packs"
    case duties
    case crowdedKinds = "crowded_kinds"
    case grounds = "credit_grounds"
    case measures = "credit_measures"
    case scorings = "accident_scorings"
    case note
  }

  enum Parameter: String, CaseIterable {
    case key
    case value
    case unit
    case basis
    case status
    case note
  }

  enum Indicator: String, CaseIterable {
    case code
    case max
    case note
  }

  enum Band: String, CaseIterable {
    case code
    case from
    case zh
    case en
    case note
  }

  enum Pack: String, CaseIterable {
    case code
    case edition
    case zh
    case en
    case effectiveFrom = "effective_from"
    case supersededOn = "superseded_on"
    case status
    case verified
    case severities = "severity_rules"
    case outcome
    case items
    case note
  }

  enum Scoring: String, CaseIterable {
    case code
    case zh
    case en
    case deduct
    case trend
    case veto
    case note
  }

  enum Duty: String, CaseIterable {
    case code
    case duty
    case plan
    case plans
    case every
    case trainees
    case hours
    case firstHours = "first_hours"
    case on
    case kinds
    case crowded
    case medium
    case zh
    case en
    case basis
    case status
    case note
  }

  enum Ground: String, CaseIterable {
    case code
    case zh
    case en
    case subjects
    case condition
    case basis
    case edition
    case status
    case note
  }

  enum Measure: String, CaseIterable {
    case code
    case zh
    case en
    case basis
    case status
    case note
  }
}
