/// A kind of paper (文书) that is issued from the records.
public enum PaperKind: String, CaseIterable, Sendable {
  case order
  case review
  case listing
  case delisting
  case transfer

  /// Its title, as Chinese official papers have it.
  public var title: String {
    switch self {
    case .order: "责令限期整改指令书"
    case .review: "整改复查意见书"
    case .listing: "重大事故隐患挂牌督办通知书"
    case .delisting: "解除挂牌督办通知书"
    case .transfer: "案件移送书"
    }
  }

  /// The word of its document numbers.
  public var word: String {
    switch self {
    case .order: "责改"
    case .review: "复查"
    case .listing: "督办"
    case .delisting: "解督"
    case .transfer: "移送"
    }
  }

  public var words: Words {
    switch self {
    case .order: Words(zh: title, en: "order to rectify")
    case .review: Words(zh: title, en: "review record")
    case .listing: Words(zh: title, en: "listing notice")
    case .delisting: Words(zh: title, en: "delisting notice")
    case .transfer: Words(zh: title, en: "transfer letter")
    }
  }
}

/// A paper as it was issued; printing it again gives the same text.
///
/// The text is kept, not made anew: later changes of the records do not reach it.
public struct Paper: Hashable, Sendable {
  public let kind: PaperKind
  /// The record it is about, such as `K7QX-H128`.
  public let subject: String
  public let zone: ZoneCode?
  public let year: Int
  /// Counted from 1 within the kind and year; never given twice.
  public let serial: Int
  public let number: String
  public let addressee: String
  public let paragraphs: [String]
  /// The issuing body, over the place of its seal.
  public let issuer: String
  public let issuedOn: Day
  public let copies: [String]

  public init(
    kind: PaperKind,
    subject: String,
    zone: ZoneCode?,
    year: Int,
    serial: Int,
    number: String,
    addressee: String,
    paragraphs: [String],
    issuer: String,
    issuedOn: Day,
    copies: [String]
  ) {
    self.kind = kind
    self.subject = subject
    self.zone = zone
    self.year = year
    self.serial = serial
    self.number = number
    self.addressee = addressee
    self.paragraphs = paragraphs
    self.issuer = issuer
    self.issuedOn = issuedOn
    self.copies = copies
  }
}
