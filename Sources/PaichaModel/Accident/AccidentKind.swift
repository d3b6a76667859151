/// What kind of accident it was (事故类别).
public enum AccidentKind: String, CaseIterable, Sendable {
  case fire
  case explosion
  case roadTraffic = "road_traffic"
  case fall
  case struck
  case mechanical
  case lifting
  case electric
  case collapse
  case poisoning
  case gas
  case lift
  case crush
  case drowning
  case other

  /// Fire and road traffic have a shorter window for changes (国务院令第493号 art 13).
  public var isFireOrRoadTraffic: Bool { self == .fire || self == .roadTraffic }

  public var words: Words {
    switch self {
    case .fire: Words(zh: "火灾", en: "fire")
    case .explosion: Words(zh: "爆炸", en: "explosion")
    case .roadTraffic: Words(zh: "道路交通", en: "road traffic")
    case .fall: Words(zh: "高处坠落", en: "fall from height")
    case .struck: Words(zh: "物体打击", en: "struck by an object")
    case .mechanical: Words(zh: "机械伤害", en: "machinery")
    case .lifting: Words(zh: "起重伤害", en: "lifting gear")
    case .electric: Words(zh: "触电", en: "electric shock")
    case .collapse: Words(zh: "坍塌", en: "collapse")
    case .poisoning: Words(zh: "中毒和窒息", en: "poisoning or suffocation")
    case .gas: Words(zh: "燃气", en: "gas")
    case .lift: Words(zh: "电梯等特种设备", en: "lift or special equipment")
    case .crush: Words(zh: "拥挤踩踏", en: "crush of a crowd")
    case .drowning: Words(zh: "淹溺", en: "drowning")
    case .other: Words(zh: "其他", en: "other")
    }
  }
}
