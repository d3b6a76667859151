/// Somebody who reviews a plan (评审人员), by name and the body they come from.
public struct Reviewer: Hashable, Sendable {
  public let name: String
  public let body: String

  /// Nothing unless both are plain texts of at most 256 bytes.
  public init?(name: String, body: String) {
    guard Text.isPlain(name, maximumBytes: 256), Text.isPlain(body, maximumBytes: 256) else {
      return nil
    }
    self.name = name
    self.body = body
  }
}

/// The written result of a review (评审或论证); 应急管理部令第2号 arts 21-22.
public struct PlanReview: Hashable, Sendable {
  public let reviewers: [Reviewer]
  public let opinion: String

  public init(by reviewers: [Reviewer], opinion: String) {
    self.reviewers = reviewers
    self.opinion = opinion
  }
}
