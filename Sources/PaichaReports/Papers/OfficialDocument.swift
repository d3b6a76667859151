public import PaichaModel

/// A document in the form of Chinese official papers (公文), whatever it is about.
public struct OfficialDocument: Hashable, Sendable {
  /// A part of the text.
  public enum Passage: Hashable, Sendable {
    /// Such as 一、总体情况.
    case heading(String)
    case paragraph(String)
  }

  /// A line that is filled in by hand when the document is served.
  public struct Service: Hashable, Sendable {
    public let who: String
    public let when: String
  }

  /// A line break is where it may be broken.
  public let title: String
  /// Below the title, in brackets, what the document is not to be taken for.
  public let label: String?
  public let number: String
  public let addressee: String
  public let passages: [Passage]
  /// Tables on pages of their own, under their titles.
  public let attachments: [Report]
  public let issuer: String
  public let issuedOn: Day
  public let copies: [String]
  public let service: [Service]
  /// How many were made, and for whom.
  public let counterparts: String?

  public init(
    title: String,
    label: String? = nil,
    number: String,
    addressee: String,
    passages: [Passage],
    attachments: [Report] = [],
    issuer: String,
    issuedOn: Day,
    copies: [String] = [],
    service: [Service] = [],
    counterparts: String? = nil
  ) {
    self.title = title
    self.label = label
    self.number = number
    self.addressee = addressee
    self.passages = passages
    self.attachments = attachments
    self.issuer = issuer
    self.issuedOn = issuedOn
    self.copies = copies
    self.service = service
    self.counterparts = counterparts
  }
}

extension OfficialDocument {
  /// An issued paper, which is served on somebody.
  init(_ paper: Paper) {
    self.init(
      title: paper.kind.title,
      number: paper.number,
      addressee: paper.addressee,
      passages: paper.paragraphs.map { .paragraph($0) },
      issuer: paper.issuer,
      issuedOn: paper.issuedOn,
      copies: paper.copies,
      service: [
        Service(who: "送达人", when: "送达日期"),
        Service(who: paper.kind == .transfer ? "接收人" : "签收人", when: "签收日期"),
      ],
      counterparts: "本文书一式两份，一份送达，一份存档。"
    )
  }
}
