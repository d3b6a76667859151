import Testing

/// The manifest names what is there, and all of it.
struct ManifestTests {
  private struct Target {
    let name: String
    let path: String
    let sources: [String]
  }

  private static func targets() throws -> [Target] {
    let manifest = try Repository.text("Package.swift")
    let starts = [".target(", ".executableTarget(", ".testTarget("]
    return starts.flatMap { start in
      manifest.split(separator: start).dropFirst().compactMap { rest in
        // What follows belongs to the next target.
        let part = rest.split(separator: "arget(", maxSplits: 1).first ?? rest
        guard let name = value("name: \"", in: part) else { return nil }
        let home = start == ".testTarget(" ? "Tests" : "Sources"
        return Target(
          name: name,
          path: value("path: \"", in: part) ?? "\(home)/\(name)",
          sources: value("sources: [\"", in: part).map { [$0] } ?? []
        )
      }
    }
  }

  private static func value(_ label: String, in text: Substring) -> String? {
    let parts = text.split(separator: label, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? String(parts[1].prefix { $0 != "\"" }) : nil
  }

  @Test func `Every target of the manifest has its folder and files`() throws {
    let targets = try Self.targets()
    #expect(targets.count > 10)
    for target in targets {
      #expect(Repository.exists(target.path), "\(target.name): \(target.path)")
      for source in target.sources { #expect(Repository.exists("\(target.path)/\(source)")) }
    }
  }

  @Test(arguments: ["Sources", "Tests"])
  func `Every folder of sources and tests is a target`(folder: String) throws {
    // The soak is Python and C, and is run by Tests/soak.sh.
    let named = Set(try Self.targets().map(\.path) + ["Tests/Soak"])
    for name in try Repository.names(in: folder) where !name.contains(".") {
      #expect(named.contains("\(folder)/\(name)"), "\(folder)/\(name) is not in Package.swift")
    }
  }

  @Test func `Every Swift target is built with the house settings`() throws {
    let swiftTargets = Set(try Repository.sources().map(\.target))
    for part in try Repository.text("Package.swift").split(separator: "arget(").dropFirst() {
      guard let name = Self.value("name: \"", in: part) else { continue }
      let isOurs = swiftTargets.contains(name) || name.hasSuffix("Tests")
      #expect(!isOurs || part.contains("swiftSettings: house"), "\(name)")
    }
  }
}
