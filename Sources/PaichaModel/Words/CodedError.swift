/// What the process tells its caller when it ends (sysexits where they fit).
public enum ExitStatus: Int32, CaseIterable, Sendable {
  case done = 0
  /// Refused by a rule, or not found.
  case refused = 1
  case usage = 64
  case badInput = 65
  /// The book or a file is unavailable.
  case unavailable = 69
  case `internal` = 70
  /// Somebody else is writing: try again.
  case busy = 75
}

/// A stable error code such as `PC-HAZ-004`, one closed set for each boundary.
///
/// The catalogue is generated from `allCases` of every conforming set.
public protocol ErrorCode: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  var exit: ExitStatus { get }
  /// What the code means in general, one line, for the catalogue.
  var summary: Words { get }
}

/// An error a user can act on: a stable code, one line of what and where, and the next step.
public protocol CodedError: Error, Sendable {
  associatedtype Code: ErrorCode
  var code: Code { get }
  /// One line saying what is wrong and where.
  var what: Words { get }
  /// The next command or action, where there is one.
  var next: Words? { get }
}
