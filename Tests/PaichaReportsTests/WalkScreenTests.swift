import PaichaModel
import Testing

@testable import PaichaReports

@Suite struct WalkScreenTests {
  private func text(_ walk: Walk, _ language: Language, width: Int = 80) -> String {
    WalkScreen(language: language, width: width).lines(of: walk).joined(separator: "\n")
  }

  private var failed: Walk {
    var walk = Sample.walk(4)
    _ = walk.press(.character("p"))
    _ = walk.press(.character("f"))
    _ = walk.press(.character("m"))
    _ = walk.finishNote(.text("二楼东侧安全出口上锁"))
    return walk
  }

  @Test func `An item shows where one is, what to check, why, and the keys`() {
    var walk = failed
    _ = walk.press(.left)
    #expect(
      text(walk, .zh) == """
        东湖购物广场 (WH-0017)                                       日常检查 2024-05-06
        ██████████░░░░░░░░░░  2/4  合格 1  不合格 1  不适用 0  未答 2
        ────────────────────────────────────────────────────────────────────────────────
        2. FD-002  消防设施                                         重大火灾（直接判定）

          疏散通道、安全出口是否畅通

          依据：消防法第28条、第60条第1款

        当前：不合格 / 重大 / 二楼东侧安全出口上锁
        ────────────────────────────────────────────────────────────────────────────────
        p/1/空格 合格   f/2 不合格   n/3 不适用   b/← 上一项   回车/→ 下一项   e 汇总
        s 存草稿退出   q 退出   ? 帮助
        """
    )
    #expect(
      text(walk, .en) == """
        东湖购物广场 (WH-0017)                                        routine 2024-05-06
        ██████████░░░░░░░░░░  2/4  pass 1  fail 1  n/a 0  open 2
        ────────────────────────────────────────────────────────────────────────────────
        2. FD-002  消防设施                                          major fire (direct)

          Evacuation routes and exits are clear

          Basis: 消防法第28条、第60条第1款

        Now: fail / MAJOR / 二楼东侧安全出口上锁
        ────────────────────────────────────────────────────────────────────────────────
        p/1/Space pass   f/2 fail   n/3 n/a   b/← back   Enter/→ next   e summary
        s save, leave   q quit   ? help
        """
    )
  }

  @Test func `The summary lists the failures before anything is logged`() {
    var walk = failed
    _ = walk.press(.end)
    #expect(
      text(walk, .zh) == """
        东湖购物广场 (WH-0017)                                       日常检查 2024-05-06
        ██████████░░░░░░░░░░  2/4  合格 1  不合格 1  不适用 0  未答 2
        ────────────────────────────────────────────────────────────────────────────────
        核对后登记

        检查项  级别  说明
        ──────  ────  ────────────────────
        FD-002  重大  二楼东侧安全出口上锁

        还有 2 项未答，不会登记。
        ────────────────────────────────────────────────────────────────────────────────
        y 登记   b/← 返回   o 去未答项   s 存草稿退出   q 退出   ? 帮助
        """
    )
  }

  @Test func `A failure without a note shows the wording of its item`() {
    var walk = Sample.walk(1)
    _ = walk.press(.character("f"))
    _ = walk.press(.enter)
    _ = walk.finishNote(.text(""))
    #expect(text(walk, .en).contains("FD-001  general  Evacuation routes and exits are clear"))
  }

  @Test func `A long list of failures says how many did not fit`() {
    var walk = Sample.walk(40)
    for _ in 0..<40 {
      _ = walk.press(.character("f"))
      _ = walk.press(.enter)
      _ = walk.finishNote(.text("x"))
    }
    let lines = WalkScreen(language: .zh, width: 80, height: 24).lines(of: walk)
    let shown = lines.count { $0.hasPrefix("FD-") }
    #expect(lines.count == 24 && shown > 5)
    #expect(lines.contains("… 另有 \(40 - shown) 项"))
    #expect(lines.last?.contains("y 登记") == true)
  }

  @Test func `Nothing answered is said before it can be logged`() {
    var walk = Sample.walk()
    _ = walk.press(.end)
    #expect(text(walk, .zh).contains("没有不合格项。"))
    #expect(text(walk, .zh).contains("还没有作答，没有可登记的内容。"))
  }

  @Test func `Help and the question before leaving name their keys`() {
    var walk = failed
    _ = walk.press(.character("?"))
    #expect(text(walk, .zh).contains("p/1/空格  合格\n"))
    #expect(text(walk, .en).hasSuffix("Press any key to go back."))
    _ = walk.press(.enter)
    _ = walk.press(.character("q"))
    #expect(text(walk, .zh).contains("不存草稿就退出？已作答 2 项会丢失。"))
    #expect(text(walk, .zh).hasSuffix("y 退出不存   s 存草稿退出   b/Esc 返回"))
  }

  @Test func `An item without a verified source says so`() {
    let item = Sample.item("FD-001", severity: .directFire, confidence: .unverified)
    let walk = Walk(Sample.start, venueName: "东湖", items: [item])
    #expect(text(walk, .zh).contains("（来源未核实）"))
    #expect(walk.suggestedLevel == .general)
  }

  @Test(arguments: Language.allCases)
  func `No line is wider and no screen higher than the window`(language: Language) {
    let long = Sample.item(
      "FD-009",
      zh: String(repeating: "自动喷水灭火系统（含末端试水装置）的压力，", count: 12),
      en: String(repeating: "Sprinkler pressure at the end-of-line test device; ", count: 9),
      severity: .compositeFireA
    )
    var base = Walk(
      Sample.start,
      venueName: "武汉经济技术开发区东湖购物广场二期👩‍🔧\u{1B}[2J",
      items: [long] + Sample.walk(30).items
    )
    for position in base.answers.indices {
      base.answers[position] = .fail(.major, note: String(repeating: "堆货 blocked，", count: 9))
    }
    let stages: [Walk.Stage] = [
      .item, .level, .note(.major), .summary, .help(from: .item), .quitting(from: .item),
    ]
    for stage in stages {
      base.stage = stage
      for width in Array(20...44) + [79, 80, 100] {
        for height in [8, 16, 24, 50] {
          for isColoured in [false, true] {
            let screen = WalkScreen(
              language: language,
              width: width,
              height: height,
              isColoured: isColoured
            )
            let lines = screen.lines(of: base)
            #expect(lines.count <= height)
            #expect(lines.allSatisfy { displayWidth(of: plain($0)) <= width }, "\(stage) \(width)")
            #expect(lines.allSatisfy { !$0.contains("[2J") || $0.contains("␛[2J") })
          }
        }
      }
    }
  }

  @Test func `At 80 × 24 the keys stay in sight however long the item`() {
    let long = Sample.item("FD-009", zh: String(repeating: "自动喷水灭火系统", count: 150))
    let walk = Walk(Sample.start, venueName: "东湖", items: [long])
    let lines = WalkScreen(language: .zh).lines(of: walk)
    #expect(lines.count == 24)
    #expect(lines.last?.contains("? 帮助") == true)
  }

  @Test func `The question of the level names what Enter takes`() {
    var walk = Sample.walk(2)
    _ = walk.press(.right)
    _ = walk.press(.character("f"))
    #expect(text(walk, .zh).hasSuffix("隐患级别？\ng/1 一般   m/2 重大   回车 重大   b/Esc 取消"))
  }
}
