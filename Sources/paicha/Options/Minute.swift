import ArgumentParser
import PaichaModel

/// A minute in Beijing as people write it: `YYYY-MM-DD HH:MM`.
struct Minute: ExpressibleByArgument {
  let instant: Instant

  /// Nothing for a minute that is not one, or whose year is a placeholder.
  init?(argument: String) {
    guard let instant = Instant(minute: argument), instant.day.year >= 1950 else { return nil }
    self.instant = instant
  }
}
