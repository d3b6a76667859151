import FuzzBodies
import Glibc

/// The body that this process runs, named in the environment because libFuzzer owns the arguments.
private let target: FuzzTarget = {
  let name = getenv("PAICHA_FUZZ").map { String(cString: $0) } ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    let known = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
    stop("PAICHA_FUZZ should be one of \(known)")
  }
  return target
}()

/// What libFuzzer calls with each input; a broken property ends the process, as a crash does.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try target.run([UInt8](UnsafeBufferPointer(start: start, count: count)))
  } catch {
    stop("\(error)")
  }
  return 0
}

private func stop(_ words: String) -> Never {
  let line = "fuzz: \(words)\n"
  write(STDERR_FILENO, line, line.utf8.count)
  abort()
}
