import Foundation

/// Files beside the tests: those of the package, and public data that may lie next to it.
enum PackageFiles {
  private static let root = (0..<4).reduce(URL(filePath: #filePath).resolvingSymlinksInPath()) {
    url,
    _ in url.deletingLastPathComponent()
  }

  /// A file of the package.
  static func path(_ name: String) -> String { root.appending(path: name).path }

  /// A file of the public data, or nothing where it is not there.
  static func data(_ name: String) -> String? {
    let path = root.appending(path: "../shared/data/\(name)").standardized.path
    return FileManager.default.isReadableFile(atPath: path) ? path : nil
  }
}
