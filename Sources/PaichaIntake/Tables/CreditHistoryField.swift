/// The fields of a table of listings on a credit list (失信名单台账), one row a listing.
public enum CreditHistoryField: Int, FieldName {
  case listingRef, subject, name, grounds, authority, penalty, penaltyOn, decision, decidedOn
  case servedOn
  case uscc, residentID, phone, post, unitName, unitUSCC, formerNames, address, measures, contact
  case penaltyFinalOn, publishedOn, ended, endedOn, venue

  public var field: TableLayout.Field {
    switch self {
    case .listingRef: .init("listing_ref", required: true)
    case .subject: .init("subject", required: true)
    case .name: .init("name", required: true, personal: true)
    case .grounds: .init("grounds", required: true)
    case .authority: .init("authority", required: true)
    case .penalty: .init("penalty", required: true)
    case .penaltyOn: .init("penalty_on", required: true)
    case .decision: .init("decision", required: true)
    case .decidedOn: .init("decided_on", required: true)
    case .servedOn: .init("served_on", required: true)
    case .uscc: .init("uscc")
    case .residentID: .init("resident_id", personal: true)
    case .phone: .init("phone", personal: true)
    case .post: .init("post")
    case .unitName: .init("unit_name")
    case .unitUSCC: .init("unit_uscc")
    case .formerNames: .init("former_names")
    case .address: .init("address")
    case .measures: .init("measures")
    case .contact: .init("contact")
    case .penaltyFinalOn: .init("penalty_final_on")
    case .publishedOn: .init("published_on")
    case .ended: .init("ended")
    case .endedOn: .init("ended_on")
    case .venue: .init("venue")
    }
  }
}

/// The fields of a table of subjects to check against the credit list, one row a subject.
public enum CreditSubjectField: Int, FieldName {
  case subjectRef, name, uscc, residentID

  public var field: TableLayout.Field {
    switch self {
    case .subjectRef: .init("subject_ref")
    case .name: .init("name", personal: true)
    case .uscc: .init("uscc")
    case .residentID: .init("resident_id", personal: true)
    }
  }
}
