/// The provinces and their like, by the first two digits of GB/T 2260 codes.
enum RegionOfChina {
  /// 81 to 83 stand in the residence permits of Hong Kong, Macao and Taiwan residents.
  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83,
  ]

  /// Whether two ASCII digits begin the code of a province.
  static func isProvince(_ first: UInt8, _ second: UInt8) -> Bool {
    provinces.contains((Int(first) - 48) * 10 + Int(second) - 48)
  }
}
