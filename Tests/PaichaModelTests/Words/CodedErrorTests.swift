import PaichaModel
import Testing

/// Every refusal of the model, as somebody will read it.
struct CodedErrorTests {
  /// Whether the text is one non-empty line; Chinese must contain a Han character.
  private func isLine(_ words: Words) -> Bool {
    let isChinese = words.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    let lines = [words.zh, words.en]
    return isChinese && lines.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isNewline) }
  }

  private func check<Refusal: CodedError>(_ errors: [Refusal]) {
    #expect(Set(errors.map(\.code)) == Set(Refusal.Code.allCases), "each code has an example")
    for error in errors {
      #expect(isLine(error.what), "\(error.code)")
      #expect(error.what.zh != error.what.en, "\(error.code)")
      guard let next = error.next else { continue }
      #expect(!next.zh.isEmpty && !next.en.isEmpty, "\(error.code)")
    }
    for code in Refusal.Code.allCases {
      #expect(isLine(code.summary), "\(code)")
      #expect(code.exit != .done, "\(code)")
    }
  }

  @Test func `Every refusal of a hazard's step says what is wrong in both languages`() {
    check(RefusalExamples.hazards)
    for refusal in RefusalExamples.hazards {
      #expect(refusal.what.zh.contains("K7QX-H1") && refusal.what.en.contains("K7QX-H1"))
    }
  }

  @Test func `Every refusal of a listing, transfer or plan says what is wrong in both languages`() {
    check(RefusalExamples.listings)
    check(RefusalExamples.transfers)
    check(RefusalExamples.plans)
    #expect(RefusalExamples.plans[0].what.en.contains("goals, funds_in_place"))
    #expect(RefusalExamples.listings[2].what.en.contains("possible: serve the notice"))
    #expect(RefusalExamples.transfers[1].what.en.contains("nothing can follow"))
  }

  @Test func `Every refusal of a training session says what is wrong in both languages`() {
    check(RefusalExamples.trainings)
    #expect(RefusalExamples.trainings[4].what.en.hasPrefix("240.5 class hours"))
    #expect(RefusalExamples.trainings[11].what.en.contains("a different hours"))
  }

  @Test func `Every refusal of the credit list says what is wrong in both languages`() {
    check(RefusalExamples.credits)
    #expect(RefusalExamples.credits[3].what.zh.contains("此后不再有步骤"))
    #expect(RefusalExamples.credits[9].what.en.contains("no registered department"))
    #expect(RefusalExamples.credits[10].what.en.contains("a major hazard alone lists nobody"))
    #expect(RefusalExamples.credits[21].what.en.contains("2027-01-04 (provisional)"))
    #expect(
      RefusalExamples.credits[38].next?.en == "--condition performed --condition remedied"
    )
    // A generic text would mean that a case was forgotten.
    #expect(!RefusalExamples.credits.contains { $0.what.zh == "此步骤不适用" })
  }

  @Test func `Every refusal of an emergency plan or a drill says what is wrong`() {
    check(RefusalExamples.emergencyPlans)
    check(RefusalExamples.drills)
    #expect(RefusalExamples.emergencyPlans[2].what.en.contains("possible: pass the review"))
    #expect(RefusalExamples.emergencyPlans[3].what.zh.contains("此后不再有步骤"))
    #expect(RefusalExamples.emergencyPlans[8].what.en.contains("text, filing_form"))
    #expect(RefusalExamples.emergencyPlans[8].next?.en.contains("--material text=FILE") == true)
    #expect(RefusalExamples.emergencyPlans[16].what.en.contains("provisional") == false)
    #expect(RefusalExamples.emergencyPlans[17].what.en.contains("2027-03-17 (provisional)"))
    #expect(RefusalExamples.drills[7].what.en == "12 participants, but 11 on the roll")
  }

  @Test func `Every refusal of an inspection says what is wrong in both languages`() {
    check(RefusalExamples.inspections)
  }

  @Test func `Every refusal of an accident says what is wrong in both languages`() {
    check(RefusalExamples.accidents)
    #expect(AccidentRefusal.Code.allCases.allSatisfy { $0.exit == .refused })
    #expect(AccidentRefusal.Code.allCases.allSatisfy { $0.rawValue.hasPrefix("PC-ACC-0") })
  }

  @Test func `Every fault of a rulebook says what is wrong in both languages`() {
    check(RefusalExamples.rulebooks)
    #expect(RefusalExamples.rulebooks[2].what.en == "rules.yaml line 12: bad indentation")
    #expect(RefusalExamples.rulebooks[3].what.zh == "rules.yaml：无法打开")
  }

  @Test func `Codes have the published form and none is used twice`() {
    let codes =
      HazardRefusal.Code.allCases.map(\.rawValue) + InspectionRefusal.Code.allCases.map(\.rawValue)
      + SupervisionRefusal.Code.allCases.map(\.rawValue)
      + TransferRefusal.Code.allCases.map(\.rawValue)
      + PlanRefusal.Code.allCases.map(\.rawValue) + DrillRefusal.Code.allCases.map(\.rawValue)
      + TreatmentPlanRefusal.Code.allCases.map(\.rawValue)
      + TrainingRefusal.Code.allCases.map(\.rawValue)
      + RulebookFault.Code.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    for code in codes {
      let parts = code.split(separator: "-", omittingEmptySubsequences: false)
      #expect(parts.count == 3, "\(code)")
      #expect(parts.first == "PC", "\(code)")
      #expect(parts.dropFirst().first?.allSatisfy { $0.isASCII && $0.isUppercase } == true)
      #expect(parts.last?.count == 3 && parts.last?.allSatisfy(\.isWholeNumber) == true)
    }
  }

  @Test func `Refused steps end with 1, a bad rulebook or plan with 65`() {
    #expect(HazardRefusal.Code.allCases.allSatisfy { $0.exit == .refused })
    #expect(InspectionRefusal.Code.allCases.allSatisfy { $0.exit == .refused })
    #expect(SupervisionRefusal.Code.allCases.allSatisfy { $0.exit == .refused })
    #expect(TransferRefusal.Code.allCases.allSatisfy { $0.exit == .refused })
    #expect(TrainingRefusal.Code.allCases.allSatisfy { $0.exit == .refused })
    #expect(PlanRefusal.Code.allCases.allSatisfy { $0.exit == .refused })
    #expect(DrillRefusal.Code.allCases.allSatisfy { $0.exit == .refused })
    #expect(TreatmentPlanRefusal.Code.allCases.allSatisfy { $0.exit == .badInput })
    #expect(RulebookFault.Code.allCases.allSatisfy { $0.exit == .badInput })
    #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 64, 65, 69, 70, 75])
  }
}
