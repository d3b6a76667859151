import Glibc
import PaichaJournal
import PaichaModel

/// The vault as it was read: who is known, under which key; additions wait for `keep`.
final class OpenVault {
  private let vault: PersonVault
  private let lookup: LookupKey
  /// How many bytes of the file are whole lines; 0 where there is no file yet.
  private var durableBytes: Int
  /// Keys in base64: decoded only when one is needed.
  private var keys: [PersonID: String] = [:]
  private var hashes: [PersonID: String] = [:]
  private var persons: [String: PersonID] = [:]
  private var added: [PersonID] = []

  init(_ vault: PersonVault, lookup: LookupKey, durableBytes: Int) {
    self.vault = vault
    self.lookup = lookup
    self.durableBytes = durableBytes
  }

  /// Takes one line of the file; false where it is none.
  func take(_ line: Substring) -> Bool {
    let parts = line.split(separator: " ")
    guard parts.count == 3, let id = PersonID(parts[0]), parts[1].utf8.count == 44,
      parts[2].utf8.count == 64
    else { return false }
    put(id, key: String(parts[1]), hash: String(parts[2]))
    return true
  }

  /// The person of a number, where the vault knows it.
  func find(_ number: ResidentIdentityNumber) -> PersonID? { persons[lookup.hash(of: number)] }

  func key(of person: PersonID) throws(VaultFault) -> PersonKey {
    guard let text = keys[person], let key = PersonKey(base64: text) else {
      throw .noKey(person, path: vault.path)
    }
    return key
  }

  func knows(_ person: PersonID) -> Bool { keys[person] != nil }

  /// Makes the key of a new person; it is durable after `keep`.
  ///
  /// A number in the file that no record of the book has, from a crash, is given to this person.
  func add(_ number: ResidentIdentityNumber, as person: PersonID) -> PersonKey {
    let key = PersonKey()
    put(person, key: key.base64, hash: lookup.hash(of: number))
    added.append(person)
    return key
  }

  private func put(_ person: PersonID, key: String, hash: String) {
    if let known = hashes[person], persons[known] == person { persons[known] = nil }
    keys[person] = key
    hashes[person] = hash
    persons[hash] = person
  }

  /// Appends what was added and makes it durable, before anything is recorded in the book.
  func keep() throws {
    guard !added.isEmpty else { return }
    let isNew = durableBytes == 0
    let text = (isNew ? head : "") + added.map(line).joined()
    let flags = O_WRONLY | O_CLOEXEC | (isNew ? O_CREAT | O_EXCL : 0)
    let descriptor = open(vault.path, flags, 0o600)
    guard descriptor >= 0 else { throw vault.failure() }
    defer { close(descriptor) }
    guard ftruncate(descriptor, off_t(durableBytes)) == 0,
      lseek(descriptor, 0, SEEK_END) == off_t(durableBytes)
    else { throw vault.failure() }
    try VaultFile.write(Array(text.utf8), to: descriptor, vault.path)
    if isNew { try VaultFile.syncFolder(of: vault.path) }
    durableBytes += text.utf8.count
    added = []
  }

  /// Destroys the key of a person: the file is written anew without it, and the old bytes are
  /// overwritten as far as the disk lets them.
  func forget(_ person: PersonID) throws {
    keys[person] = nil
    if let hash = hashes.removeValue(forKey: person), persons[hash] == person {
      persons[hash] = nil
    }
    var text = head
    for id in keys.keys.sorted(by: { $0.number < $1.number }) { text += line(of: id) }
    let part = vault.path + ".part"
    unlink(part)
    let descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw vault.failure() }
    defer { close(descriptor) }
    try VaultFile.write(Array(text.utf8), to: descriptor, part)
    let old = open(vault.path, O_WRONLY | O_CLOEXEC)
    guard rename(part, vault.path) == 0 else { throw vault.failure() }
    try VaultFile.syncFolder(of: vault.path)
    if old >= 0 {
      defer { close(old) }
      let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: durableBytes)
      try VaultFile.write(zeros, to: old, vault.path)
    }
    durableBytes = text.utf8.count
  }

  private var head: String { "\(vault.header(with: vault.origin))\nlookup \(lookup.base64)\n" }

  private func line(of person: PersonID) -> String {
    "\(person) \(keys[person] ?? "") \(hashes[person] ?? "")\n"
  }
}
