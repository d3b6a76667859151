import PaichaModel
import Testing

@testable import PaichaIntake

@Suite struct CodeCatalogueTests {
  @Test func `Codes are well formed and explained in both languages`() {
    for code in IntakeCode.allCases {
      #expect(code.rawValue.hasPrefix("PC-INT-") && code.rawValue.utf8.count == 10)
      #expect(!code.summary.zh.isEmpty && !code.summary.en.isEmpty)
    }
    for code in RowCode.allCases {
      #expect(code.rawValue.hasPrefix("PC-ROW-") && code.rawValue.utf8.count == 10)
      #expect(!code.summary.zh.isEmpty && !code.summary.en.isEmpty)
    }
  }
}
