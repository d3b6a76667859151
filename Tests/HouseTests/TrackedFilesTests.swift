import Testing

/// What is committed is the project and nothing of the machine it was written on.
struct TrackedFilesTests {
  @Test func `No tracked file names a path of somebody's machine`() throws {
    guard let paths = try Repository.trackedFiles() else {
      print("skipped: no git repository here, tracked files are unknown")
      return
    }
    // Put together here, so that this file does not name them itself.
    let machines = ["work", "tmp/bash", "root", "home"].map { "/" + $0 + "/" }
    for path in paths where Repository.exists(path) {
      guard let text = try? Repository.text(path) else { continue }
      for machine in machines {
        #expect(!text.contains(machine), "\(path) names \(machine)")
      }
    }
  }

  @Test func `Nothing that is built or resolved is tracked`() throws {
    guard let paths = try Repository.trackedFiles() else {
      print("skipped: no git repository here, tracked files are unknown")
      return
    }
    for path in paths {
      #expect(!path.hasPrefix(".build") && path != "Package.resolved" && !path.hasSuffix(".db"))
    }
  }
}
