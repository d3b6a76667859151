import PaichaModel

extension Paper {
  /// A paper of a kind with plausible words; a test replaces what it is about.
  static func sample(
    _ kind: PaperKind,
    number: String? = nil,
    addressee: String = "东湖商业有限公司",
    paragraphs: [String]? = nil,
    issuer: String = "商务安全监管处",
    copies: [String] = []
  ) -> Paper {
    Paper(
      kind: kind,
      subject: "K7QX-H1",
      zone: nil,
      year: 2026,
      serial: 1,
      number: number ?? "（K7QX）\(kind.word)〔2026〕第1号",
      addressee: addressee,
      paragraphs: paragraphs ?? words(of: kind),
      issuer: issuer,
      issuedOn: Day(year: 2026, month: 11, day: 21) ?? .first,
      copies: copies
    )
  }

  private static func words(of kind: PaperKind) -> [String] {
    switch kind {
    case .order:
      [
        "经查，2026年11月10日日常检查（记录K7QX-I1，检查人员：张伟、李娜）中，发现你单位东湖购物广场"
          + "（场所编码V1，地址：东湖区中山路1号）存在下列安全隐患：",
        "隐患K7QX-H1（重大）：三层配电间：两名电工无特种作业操作证。判定依据：应急管理部令第10号 第3条(二)。",
        "责令你单位在2026年12月20日前（含当日）完成整改。",
      ]
    case .review:
      [
        "2026年11月20日，本单位对你单位东湖购物广场下列安全隐患的整改情况进行了复查，复查人员：张伟、李娜。",
        "复查意见：该隐患已整改到位，复查合格，予以销号。",
        "复查情况：现场查看证件\n并询问作业人员。",
      ]
    case .listing:
      [
        "你单位存在重大事故隐患，本单位于2026年11月16日决定实行县级挂牌督办（督办编号K7QX-S1）。",
        "六、进展报告。自收到本通知书之日起，至少每3个月※向督办部门书面报告一次。",
        "注：标※的期限、次数由规则库“Paicha 2026-1”预填，尚待核实，以主管机关的规定和书面决定为准。",
      ]
    case .delisting:
      ["鉴于上述隐患已全部销号，现决定自2026年11月21日起解除挂牌督办，解除情况在区政府网站公布。"]
    case .transfer:
      [
        "本单位在安全隐患排查中发现的下列事项，依法属于你单位职责范围，现予移送（移送编号K7QX-T1）。",
        "六、随附材料。检查记录K7QX-I1；证据1件：photo.jpg（SHA-256 1a2b3c4d5e6f7081）。",
      ]
    }
  }
}
