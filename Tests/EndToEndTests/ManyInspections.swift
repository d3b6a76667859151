/// A table larger than one batch of an import, made up but always the same.
enum ManyInspections {
  static let count = 30_000
  static let rowCount = 60_000

  /// Each inspection has one passed item and one finding.
  static var csv: String {
    var text = "inspection_ref,venue,inspected_on,item,result,level,description,deadline\n"
    for number in 0..<count {
      let reference = "MANY-\(number)"
      let month = 1 + number % 9
      let start = "\(reference),BJ-R01,2025-0\(month)-1\(number % 10),"
      text += "\(start)FC-7.1.1,pass,,,\n"
      text += "\(start)FC-7.1.2,fail,general,堆物 \(number),2025-12-0\(1 + number % 9)\n"
    }
    return text
  }
}
