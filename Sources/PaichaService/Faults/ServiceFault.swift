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
  case reopenedAlready(HazardID, HazardID)
  case noSuchPlan(String)
  case noSuchDrill(String)
  case planOfAnother(PlanID)
  case noSuchTraining(String)
  case noSuchAccident(String)
  case noSuchCredit(String)
  case personalNumber
  case noSuchPerson(String)
  case nothingRecorded(by: Day)

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
    case reopenedAlready = "PC-SVC-018"
    case noSuchPlan = "PC-SVC-019"
    case noSuchDrill = "PC-SVC-020"
    case planOfAnother = "PC-SVC-021"
    case noSuchTraining = "PC-SVC-023"
    case noSuchAccident = "PC-SVC-022"
    case noSuchCredit = "PC-SVC-024"
    case personalNumber = "PC-SVC-025"
    case noSuchPerson = "PC-SVC-026"
    case nothingRecorded = "PC-SVC-027"

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
      case .reopenedAlready:
        Words(zh: "已重新立案且尚未销号", en: "reopened already, and that one is open")
      case .noSuchPlan: Words(zh: "没有此应急预案", en: "no such emergency plan")
      case .noSuchDrill: Words(zh: "没有此演练", en: "no such drill")
      case .planOfAnother:
        Words(zh: "预案属于其他责任主体，或未在施行", en: "the plan is another's, or not in force")
      case .noSuchTraining: Words(zh: "没有此培训记录", en: "no such training session")
      case .noSuchAccident: Words(zh: "没有此事故", en: "no such accident")
      case .noSuchCredit: Words(zh: "没有此失信列入", en: "no such listing on the credit list")
      case .noSuchPerson: Words(zh: "没有此人员", en: "no such person")
      case .nothingRecorded:
        Words(zh: "当时账套尚未建立", en: "the book had nothing recorded by then")
      case .personalNumber:
        Words(zh: "文字中有个人号码", en: "a text holds a personal number")
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
    case .reopenedAlready: .reopenedAlready
    case .noSuchPlan: .noSuchPlan
    case .noSuchDrill: .noSuchDrill
    case .planOfAnother: .planOfAnother
    case .noSuchTraining: .noSuchTraining
    case .noSuchAccident: .noSuchAccident
    case .noSuchCredit: .noSuchCredit
    case .personalNumber: .personalNumber
    case .noSuchPerson: .noSuchPerson
    case .nothingRecorded: .nothingRecorded
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
    case .reopenedAlready(let id, let open):
      Words(
        zh: "\(id) 已重新立案为 \(open)，尚未销号",
        en: "\(id) was reopened as \(open), which is open"
      )
    case .noSuchPlan(let text): Words(zh: "没有应急预案 \(text)", en: "no emergency plan \(text)")
    case .noSuchDrill(let text): Words(zh: "没有演练 \(text)", en: "no drill \(text)")
    case .planOfAnother(let id):
      Words(
        zh: "预案 \(id) 不是该责任主体的现行预案",
        en: "the plan \(id) is not in force for this venue or zone"
      )
    case .noSuchTraining(let text):
      Words(zh: "没有培训记录 \(text)", en: "no training session \(text)")
    case .noSuchAccident(let text): Words(zh: "没有事故 \(text)", en: "no accident \(text)")
    case .noSuchCredit(let text):
      Words(zh: "没有失信列入 \(text)", en: "no listing \(text) on the credit list")
    case .noSuchPerson(let text): Words(zh: "没有人员 \(text)", en: "no person \(text)")
    case .nothingRecorded(let day):
      Words(zh: "截至 \(day) 台账还没有任何记录", en: "nothing was recorded by \(day)")
    case .personalNumber:
      Words(
        zh: "说明、文号、名称等文字中有身份证号或手机号：台账不可删改，个人号码不得写入文字",
        en: "a note, number or name holds a resident identity or mobile number: the journal keeps "
          + "everything, so personal numbers have no place in texts"
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
    case .noSuchListing: Words(same: "paicha supervise list")
    case .noSuchTransfer: Words(same: "paicha transfer list")
    case .noSuchPlan: Words(same: "paicha plan list")
    case .noSuchDrill: Words(same: "paicha drill list")
    case .planOfAnother(let id): Words(same: "paicha plan show \(id)")
    case .noSuchTraining: Words(same: "paicha training list")
    case .reopenedAlready(_, let open): Words(same: "paicha hazard show \(open)")
    case .noSuchAccident: Words(same: "paicha accident list")
    case .noSuchCredit: Words(same: "paicha credit list")
    case .noSuchPerson: Words(same: "paicha person list")
    case .nothingRecorded: Words(same: "paicha journal show --to 1")
    case .personalNumber:
      Words(zh: "删去号码；个人身份用 --resident-id -", en: "leave it out; --resident-id - names a person")
    case .differentlyRegistered:
      Words(zh: "要更改登记内容，请用 import", en: "use import to change what is registered")
    case .keyMissing:
      Words(
        zh: "把密钥文件放回账套旁边；没有密钥仍可 paicha verify",
        en: "put the key file back beside the book; paicha verify works without it"
      )
    case .file:
      Words(
        zh: "换一个路径，或检查文件夹的权限和空间",
        en: "take another path, or check the rights and the space of the folder"
      )
    case .evidence, .yearOutOfRange: nil
    }
  }
}
