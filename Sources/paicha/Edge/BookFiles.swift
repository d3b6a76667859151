import Glibc
import PaichaModel
import PaichaService

/// What belongs to a book: its file, what lies beside it, and what its folders hold.
struct BookFiles {
  private let book: String

  init(of book: String) { self.book = book }

  /// Refuses a file to be written that is one of them, under whatever name, whether or not it is
  /// there yet: nothing else may stand in its place.
  func require(apart path: String) throws(ServiceFault) {
    let files = [book] + BookCompanion.files.map { book + $0 }
    let folders = BookCompanion.folders.map { book + $0 }
    guard !files.contains(where: { isSame($0, path) }),
      !folders.contains(where: { isSame($0, path) || isSame($0, parent(of: path)) })
    else {
      throw .file(
        path: path,
        Words(zh: "是账套的文件，不能覆盖", en: "belongs to the book and is not overwritten")
      )
    }
  }

  /// Whether both name one file; of those that are not there, whether they would.
  private func isSame(_ left: String, _ right: String) -> Bool {
    switch (identity(of: left), identity(of: right)) {
    case (let first?, let second?): return first == second
    case (nil, nil):
      let places = (identity(of: parent(of: left)), identity(of: parent(of: right)))
      return places.0 != nil && places.0 == places.1 && name(of: left) == name(of: right)
    default: return false
    }
  }

  private func identity(of path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }

  private func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func name(of path: String) -> Substring {
    guard let slash = path.lastIndex(of: "/") else { return path[...] }
    return path[path.index(after: slash)...]
  }
}
