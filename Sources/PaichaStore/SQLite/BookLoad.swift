import GRDB

/// What the commits of one load share: a projector that goes on from one to the next.
final class BookLoad {
  let projector: Projector
  /// Why nothing of the load may stand: a commit left a part of its rows behind.
  private(set) var failure: StoreFault?

  /// Enough for the pages at the end of each table, and those of venues: the projector gathers more
  /// in memory than that of a single commit.
  static let cacheKibibytes = 16_384

  init(_ projector: Projector) { self.projector = projector }

  /// Runs one commit of the load, none after one that failed.
  func commit<Result>(_ body: () throws(StoreFault) -> Result) throws(StoreFault) -> Result {
    if let failure { throw failure }
    do throws(StoreFault) {
      return try body()
    } catch {
      failure = error
      throw error
    }
  }
}
