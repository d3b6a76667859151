public import PaichaModel

/// Why a use case cannot be carried out, beyond what the rules and the store refuse.
public enum ServiceFault: CodedError {
  case noActor
  case unknownActor(ActorID)
  case role(Actor, Power)
  case noSuchVenue(String)
  case noSuchZone(String)
  case noSuchHazard(String)
  case noSuchInspection(String)
  case noSuchItem(String)
  case zoneOfRegister(code: String, zone: ZoneCode)
  case differentlyRegistered(code: String)
  case evidence(path: String, Words)
  case file(path: String, Words)
  case keyMissing(path: String)
  case yearOutOfRange(Int)
  case noHazardAfter(String)
  case noSuchListing(String)
  case noSuchTransfer(String)
  case noSuchAccident(String)
  case reopenedAlready(HazardID, HazardID)

  public enum Code: String, ErrorCode {
    case noActor = "PC-SVC-001"
    case unknownActor = "PC-SVC-002"
    case role = "PC-SVC-003"
    case noSuchVenue = "PC-SVC-004"
    case noSuchZone = "PC-SVC-005"
    case noSuchHazard = "PC-SVC-006"
    case noSuchInspection = "PC-SVC-007"
    case noSuchItem = "PC-SVC-008"
    case zoneOfRegister = "PC-SVC-009"
    case differentlyRegistered = "PC-SVC-010"
    case evidence = "PC-SVC-011"
    case file = "PC-SVC-012"
    case keyMissing = "PC-SVC-013"
    case yearOutOfRange = "PC-SVC-014"
    case noHazardAfter = "PC-SVC-015"
    case noSuchListing = "PC-SVC-016"
    case noSuchTransfer = "PC-SVC-017"
    case noSuchAccident = "PC-SVC-022"
    case reopenedAlready = "PC-SVC-018"

    public var exit: ExitStatus {
      switch self {
      case .noActor, .yearOutOfRange: .usage
      case .evidence, .file, .keyMissing: .unavailable
      default: .refused
      }
    }

    public var summary: Words {
      switch self {
      case .noActor: Words(zh: "没有说明操作人", en: "nobody is named as the actor")
      case .unknownActor: Words(zh: "账套没有此操作人", en: "the book knows no such actor")
      case .role: Words(zh: "角色无权执行", en: "the role does not allow it")
      case .noSuchVenue: Words(zh: "没有此场所", en: "no such venue")
      case .noSuchZone: Words(zh: "没有此经开区", en: "no such zone")
      case .noSuchHazard: Words(zh: "没有此隐患", en: "no such hazard")
      case .noSuchInspection: Words(zh: "没有此检查", en: "no such inspection")
      case .noSuchItem: Words(zh: "没有此检查项", en: "no such check item")
      case .zoneOfRegister:
        Words(zh: "所属经开区未登记", en: "the zone it belongs to is not registered")
      case .differentlyRegistered:
        Words(zh: "已用不同内容登记", en: "registered already with other content")
      case .evidence: Words(zh: "证据文件无法保存", en: "an evidence file cannot be kept")
      case .file: Words(zh: "文件无法读写", en: "a file cannot be read or written")
      case .keyMissing: Words(zh: "找不到签名密钥", en: "the signing key is missing")
      case .yearOutOfRange: Words(zh: "年份超出范围", en: "the year is out of range")
      case .noHazardAfter: Words(zh: "游标不是已有隐患", en: "the cursor is no known hazard")
      case .noSuchListing: Words(zh: "没有此挂牌督办", en: "no such listing")
      case .noSuchTransfer: Words(zh: "没有此移送", en: "no such transfer")
      case .noSuchAccident: Words(zh: "没有此事故", en: "no such accident")
      case .reopenedAlready:
        Words(zh: "已重新立案且尚未销号", en: "reopened already, and that one is open")
      }
    }
  }

  public var code: Code {
    switch self {
    case .noActor: .noActor
    case .unknownActor: .unknownActor
    case .role: .role
    case .noSuchVenue: .noSuchVenue
    case .noSuchZone: .noSuchZone
    case .noSuchHazard: .noSuchHazard
    case .noSuchInspection: .noSuchInspection
    case .noSuchItem: .noSuchItem
    case .zoneOfRegister: .zoneOfRegister
    case .differentlyRegistered: .differentlyRegistered
    case .evidence: .evidence
    case .file: .file
    case .keyMissing: .keyMissing
    case .yearOutOfRange: .yearOutOfRange
    case .noHazardAfter: .noHazardAfter
    case .noSuchListing: .noSuchListing
    case .noSuchTransfer: .noSuchTransfer
    case .noSuchAccident: .noSuchAccident
    case .reopenedAlready: .reopenedAlready
    }
  }

  public var what: Words {
    switch self {
    case .noActor:
      Words(
        zh: "没有说明操作人：请用 --actor 或 PAICHA_ACTOR",
        en: "nobody is named as the actor: use --actor or PAICHA_ACTOR"
      )
    case .unknownActor(let id):
      Words(zh: "账套没有操作人 \(id)", en: "the book knows no actor \(id)")
    case .role(let actor, let power):
      Words(
        zh: "\(actor.id)（\(actor.role.rawValue)）无权\(power.words.zh)",
        en: "\(actor.id) (\(actor.role.rawValue)) may not \(power.words.en)"
      )
    case .noSuchVenue(let text): Words(zh: "没有场所 \(text)", en: "no venue \(text)")
    case .noSuchZone(let text): Words(zh: "没有经开区 \(text)", en: "no zone \(text)")
    case .noSuchHazard(let text): Words(zh: "没有隐患 \(text)", en: "no hazard \(text)")
    case .noSuchInspection(let text): Words(zh: "没有检查 \(text)", en: "no inspection \(text)")
    case .noSuchItem(let text): Words(zh: "没有检查项 \(text)", en: "no check item \(text)")
    case .zoneOfRegister(let code, let zone):
      Words(
        zh: "\(code)：经开区 \(zone) 未登记",
        en: "\(code): its zone \(zone) is not registered"
      )
    case .differentlyRegistered(let code):
      Words(
        zh: "\(code) 已用不同内容登记，未改动",
        en: "\(code) is registered already with other content, nothing was changed"
      )
    case .evidence(let path, let reason), .file(let path, let reason):
      Words(zh: "\(path)：\(reason.zh)", en: "\(path): \(reason.en)")
    case .keyMissing(let path):
      Words(zh: "\(path)：没有签名密钥", en: "\(path): the signing key is missing")
    case .yearOutOfRange(let year):
      Words(zh: "年份 \(year) 应在 1950 至 2200 之间", en: "the year \(year) should be from 1950 to 2200")
    case .noHazardAfter(let text):
      Words(zh: "--after \(text) 不是已有隐患", en: "--after \(text) is no known hazard")
    case .noSuchListing(let text): Words(zh: "没有挂牌督办 \(text)", en: "no listing \(text)")
    case .noSuchTransfer(let text): Words(zh: "没有移送 \(text)", en: "no transfer \(text)")
    case .noSuchAccident(let text): Words(zh: "没有事故 \(text)", en: "no accident \(text)")
    case .reopenedAlready(let id, let open):
      Words(
        zh: "\(id) 已重新立案为 \(open)，尚未销号",
        en: "\(id) was reopened as \(open), which is open"
      )
    }
  }

  public var next: Words? {
    switch self {
    case .noActor: Words(same: "paicha --actor admin …")
    case .unknownActor, .role: Words(same: "paicha actor list")
    case .noSuchVenue: Words(same: "paicha venue list")
    case .noSuchZone, .zoneOfRegister: Words(same: "paicha zone list")
    case .noSuchHazard, .noHazardAfter: Words(same: "paicha hazard list")
    case .noSuchInspection: Words(same: "paicha inspect list")
    case .noSuchItem: Words(same: "paicha checklist list")
    case .noSuchAccident: Words(same: "paicha accident list")
    case .noSuchListing: Words(same: "paicha supervise list")
    case .noSuchTransfer: Words(same: "paicha transfer list")
    case .reopenedAlready(_, let open): Words(same: "paicha hazard show \(open)")
    case .differentlyRegistered:
      Words(zh: "要更改登记内容，请用 import", en: "use import to change what is registered")
    case .keyMissing:
      Words(
        zh: "把密钥文件放回账套旁边；没有密钥仍可 paicha verify",
        en: "put the key file back beside the book; paicha verify works without it"
      )
    case .evidence, .file, .yearOutOfRange: nil
    }
  }
}
