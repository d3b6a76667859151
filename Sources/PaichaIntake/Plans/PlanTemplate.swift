import PaichaModel

/// An empty plan file to fill in: every part with what belongs there, in both languages.
public enum PlanTemplate {
  public static let text: String = {
    let items = PlanPart.allCases.filter { !$0.isImplementation }
    let implementations = PlanPart.allCases.filter(\.isImplementation)
    return """
      # 重大事故隐患治理方案 treatment plan of a major hazard
      # 十一项均须填写；空项或缺项不予登记。多行文字写作：
      # All eleven parts are required. A text of several lines is written as:
      #   measures: |
      #     第一行 first line
      #     第二行 second line

      # 一、方案六项内容（安监总局令第16号 第15条） the six items

      \(items.map(entry).joined(separator: "\n\n"))

      # 二、五落实 the five implementations

      \(implementations.map(entry).joined(separator: "\n\n"))

      """
  }()

  private static func entry(_ part: PlanPart) -> String {
    let hint = hint(part)
    return """
      # \(part.words.zh) \(part.words.en)
      #   \(hint.zh)
      #   \(hint.en)
      \(part.rawValue):
      """
  }

  private static func hint(_ part: PlanPart) -> Words {
    switch part {
    case .goals:
      Words(zh: "消除什么隐患，达到什么标准", en: "what is removed, and which standard is met")
    case .measures: Words(zh: "怎样治理，分几步", en: "how it is done, step by step")
    case .funds:
      Words(zh: "金额、来源、所需物资", en: "the amount, where it comes from, the materials")
    case .bodies:
      Words(zh: "负责的部门、负责人、施工或检测单位", en: "department, person in charge, contractors")
    case .schedule:
      Words(zh: "开工日、节点、完成日和验收要求", en: "start, milestones, end, how it is accepted")
    case .emergency:
      Words(zh: "治理期间的安全措施和应急预案", en: "safety during the work, emergency plan")
    case .responsibilityInPlace:
      Words(zh: "责任落实到哪个人", en: "the person who answers for it")
    case .measuresInPlace: Words(zh: "各项措施由谁、何时做到", en: "who carries out what, and when")
    case .fundsInPlace:
      Words(zh: "资金已批准或到位的依据", en: "how the funds were approved or paid")
    case .scheduleInPlace:
      Words(zh: "各节点的检查人和检查日", en: "who checks each milestone, and when")
    case .emergencyInPlace:
      Words(zh: "预案的版本、演练和值守安排", en: "edition of the plan, drills, duty roster")
    }
  }
}
