public import PaichaModel

/// The record a paper is about.
public enum PaperSubject: Hashable, Sendable, CustomStringConvertible {
  case hazard(HazardID)
  case listing(SupervisionID)
  case transfer(TransferID)

  public var description: String {
    switch self {
    case .hazard(let id): id.description
    case .listing(let id): id.description
    case .transfer(let id): id.description
    }
  }

  /// The kinds of paper that can be issued of it.
  public var kinds: [PaperKind] {
    switch self {
    case .hazard: [.order, .review]
    case .listing: [.listing, .delisting]
    case .transfer: [.transfer]
    }
  }

  /// The command that shows it.
  var showing: String {
    switch self {
    case .hazard(let id): "paicha hazard show \(id)"
    case .listing(let id): "paicha supervise show \(id)"
    case .transfer(let id): "paicha transfer show \(id)"
    }
  }
}
