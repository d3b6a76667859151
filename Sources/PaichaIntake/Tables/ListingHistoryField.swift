/// The fields of a table of listings from another system (历史挂牌督办), one row a listing.
public enum ListingHistoryField: Int, FieldName {
  case listingRef, hazards, level, proposedOn
  case number, approvedOn, finishBy, notifiedOn, publishedOn, planFiledOn
  case acceptedOn, delistedOn, withdrawnOn

  public var field: TableLayout.Field {
    switch self {
    case .listingRef: .init("listing_ref", required: true)
    case .hazards: .init("hazards", required: true)
    case .level: .init("level", required: true)
    case .proposedOn: .init("proposed_on", required: true)
    case .number: .init("number")
    case .approvedOn: .init("approved_on")
    case .finishBy: .init("finish_by")
    case .notifiedOn: .init("notified_on")
    case .publishedOn: .init("published_on")
    case .planFiledOn: .init("plan_filed_on")
    case .acceptedOn: .init("accepted_on")
    case .delistedOn: .init("delisted_on")
    case .withdrawnOn: .init("withdrawn_on")
    }
  }
}
