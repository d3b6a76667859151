import PaichaModel
import PaichaStore

/// Counts the terms of listings: delisted in time, and treatment plans in time.
struct ListingCounting {
  private let listings: [ListingTerms]
  private let year: EvaluationYear

  init(_ store: any BookReading, year: EvaluationYear) throws {
    listings = try store.listingTerms(asOf: year.asOf)
    self.year = year
  }

  func count(into tallies: inout GatheredTallies) {
    for listing in listings {
      tallies.count(listing.venue, of: listing.zone) { tally in
        if let inTime = listing.isDelistedInTime(in: year.days, asOf: year.asOf) {
          tally.listingsDue += 1
          tally.listingsOnTime += inTime ? 1 : 0
        }
        if let inTime = listing.isPlanInTime(in: year.days, asOf: year.asOf) {
          tally.listingPlansDue += 1
          tally.listingPlansOnTime += inTime ? 1 : 0
        }
      }
    }
  }

  /// Listings of an area that were delisted in time, or were not.
  func delistings(_ part: IndicatorPart, in area: ZoneArea) -> [IndicatorRecord] {
    records(in: area) { listing in
      guard
        listing.isDelistedInTime(in: year.days, asOf: year.asOf) == (part == .counted)
      else { return nil }
      return (listing.delistedOn.flatMap { $0 <= year.asOf ? $0 : nil }, listing.finishBy)
    }
  }

  /// Listings of an area whose plan came in time, or did not.
  func plans(_ part: IndicatorPart, in area: ZoneArea) -> [IndicatorRecord] {
    records(in: area) { listing in
      guard listing.isPlanInTime(in: year.days, asOf: year.asOf) == (part == .counted) else {
        return nil
      }
      return (listing.plan?.filedOn.flatMap { $0 <= year.asOf ? $0 : nil }, listing.plan?.due.day)
    }
  }

  private func records(
    in area: ZoneArea,
    _ days: (ListingTerms) -> (day: Day?, deadline: Day?)?
  ) -> [IndicatorRecord] {
    listings.compactMap { listing in
      guard area.contains(listing.venue, of: listing.zone), let days = days(listing) else {
        return nil
      }
      return IndicatorRecord(
        record: listing.id.description,
        venue: listing.venue,
        venueName: listing.venueName,
        day: days.day,
        deadline: days.deadline
      )
    }
  }
}
