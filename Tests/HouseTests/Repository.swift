import Foundation

/// The checkout these tests were compiled from.
enum Repository {
  static let root = URL(filePath: #filePath)
    .resolvingSymlinksInPath()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The text of a file, by its path from the root.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// The names in a folder, hidden ones left out, in order.
  static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: path).path)
      .filter { !$0.hasPrefix(".") }
      .sorted()
  }

  /// Every Swift file below `Sources`, or below a folder of it, in order of path.
  static func sources(below path: String = "Sources") throws -> [SourceFile] {
    try allSources.get().filter { $0.path.hasPrefix(path + "/") }
  }

  /// Read once for all rules.
  private static let allSources = Result { try swiftFiles(below: "Sources") }

  private static func swiftFiles(below path: String) throws -> [SourceFile] {
    try names(in: path).flatMap { name in
      let child = "\(path)/\(name)"
      if child.hasSuffix(".swift") { return [SourceFile(path: child, text: try text(child))] }
      return isFolder(child) ? try swiftFiles(below: child) : []
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    let values = try? root.appending(path: path).resourceValues(forKeys: [.isDirectoryKey])
    return values?.isDirectory == true
  }

  /// The paths git keeps, or nothing where the files came without a repository.
  static func trackedFiles() throws -> [String]? {
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "-C", root.path, "ls-files", "-z"]
    let output = Pipe()
    git.standardOutput = output
    git.standardError = FileHandle.nullDevice
    try git.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    guard git.terminationStatus == 0 else { return nil }
    return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }
}
