internal import Glibc

/// The latest values of each field by the bytes of their cells, so that repeated cells cost little.
///
/// A field whose cells hardly repeat stops being cached after a trial. All of it is flat memory,
/// because the look-up runs for every cell of a table.
final class CellCache {
  /// How a field's look-ups went since its last review.
  private struct Trial {
    var lookups = 0
    var hits = 0
    var isWorthwhile = true
  }

  /// A power of two.
  private static let slotsPerField = 16
  private static let keyBytes = 64

  private let slotCount: Int
  private let fieldCount: Int
  private let keys: UnsafeMutableRawPointer
  private let lengths: UnsafeMutablePointer<UInt8>
  private let values: UnsafeMutablePointer<String>
  private let trials: UnsafeMutablePointer<Trial>

  init(fieldCount: Int) {
    self.fieldCount = fieldCount
    slotCount = fieldCount * Self.slotsPerField
    keys = .allocate(byteCount: slotCount * Self.keyBytes, alignment: 16)
    lengths = .allocate(capacity: slotCount)
    lengths.initialize(repeating: UInt8.max, count: slotCount)
    values = .allocate(capacity: slotCount)
    values.initialize(repeating: "", count: slotCount)
    trials = .allocate(capacity: fieldCount)
    trials.initialize(repeating: Trial(), count: fieldCount)
  }

  deinit {
    keys.deallocate()
    lengths.deallocate()
    values.deinitialize(count: slotCount)
    values.deallocate()
    trials.deallocate()
  }

  /// Where a cell's value is kept, if the cell is short enough and its field worth caching.
  @inline(__always)
  func slot(of bytes: UnsafeRawBufferPointer, field: Int) -> Int? {
    guard bytes.count <= Self.keyBytes, bytes.count > 0, let base = bytes.baseAddress,
      trials[field].isWorthwhile
    else { return nil }
    let first = Int(base[0])
    let middle = Int(base[bytes.count / 2])
    let last = Int(base[bytes.count - 1])
    let mixed = bytes.count &* 31 &+ first &* 7 &+ middle &* 5 &+ last
    return field * Self.slotsPerField + mixed & (Self.slotsPerField - 1)
  }

  /// The value of these bytes, if it is the one the slot keeps.
  @inline(__always)
  func value(of bytes: UnsafeRawBufferPointer, in slot: Int) -> String? {
    let field = slot / Self.slotsPerField
    trials[field].lookups += 1
    guard Int(lengths[slot]) == bytes.count, let base = bytes.baseAddress,
      memcmp(keys + slot * Self.keyBytes, base, bytes.count) == 0
    else {
      if trials[field].lookups >= 1024 { review(field) }
      return nil
    }
    trials[field].hits += 1
    return values[slot]
  }

  /// Keeps a value in the place of the slot's former one.
  func keep(_ value: String, of bytes: UnsafeRawBufferPointer, in slot: Int) {
    guard let base = bytes.baseAddress else { return }
    (keys + slot * Self.keyBytes).copyMemory(from: base, byteCount: bytes.count)
    lengths[slot] = UInt8(bytes.count)
    values[slot] = value
  }

  private func review(_ field: Int) {
    trials[field] = Trial(isWorthwhile: trials[field].hits * 4 > trials[field].lookups)
  }
}
