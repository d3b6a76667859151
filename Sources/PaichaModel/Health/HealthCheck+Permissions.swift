extension BookSurroundings {
  var permissionLines: [HealthLine] {
    guard !companions.isEmpty else {
      return [
        HealthLine(.permissions, .unseen, Words(zh: "没有文件", en: "there are no files"))
      ]
    }
    let lines = Exposure.allCases.compactMap { exposure in
      line(companions.filter { $0.exposure == exposure }, exposure)
    }
    guard lines.isEmpty else { return lines }
    return [
      HealthLine(
        .permissions,
        .well,
        Words(
          zh: "\(companions.count) 个文件，他人不可读写",
          en: "files: \(companions.count), closed to others"
        )
      )
    ]
  }

  private func line(_ files: [Companion], _ exposure: Exposure) -> HealthLine? {
    guard !files.isEmpty else { return nil }
    let found = files.map { "\($0.path) (\($0.octalMode))" }.joined(separator: " ")
    let paths = files.map(\.path).joined(separator: " ")
    let advice = HealthAdvice(exposure.meaning, Words(same: "\(exposure.command) \(paths)"))
    return HealthLine(
      .permissions,
      exposure.isFailure ? .failure(advice) : .warning(advice),
      Words(same: found)
    )
  }
}

/// What is open to others that should not be.
private enum Exposure: CaseIterable {
  case secret
  case changeable
  case readable
  /// The public key or the lock can be changed by others.
  case meddling

  var isFailure: Bool { self == .secret || self == .changeable }

  var command: String {
    switch self {
    case .secret: "chmod 600"
    case .changeable, .readable: "chmod go-rwx"
    case .meddling: "chmod go-w"
    }
  }

  var meaning: Words {
    switch self {
    case .secret:
      Words(
        zh: "他人可触及密钥：可以冒签检查点，或解开个人身份",
        en: "others reach a secret key: they could sign checkpoints or open identities"
      )
    case .changeable:
      Words(
        zh: "他人可改写账套：台账只能事后查出，不能阻止",
        en: "others can change it: the journal shows it later, but cannot prevent it"
      )
    case .readable:
      Words(zh: "本机其他用户可读内容", en: "other users of this machine can read it")
    case .meddling:
      Words(
        zh: "他人可换掉公钥，或占住写锁",
        en: "others could change the public key, or hold the writer's turn"
      )
    }
  }
}

extension Companion {
  fileprivate var exposure: Exposure? {
    switch role {
    case .key, .vault: mode & 0o077 != 0 ? .secret : nil
    case .publicKey, .lock: mode & 0o022 != 0 ? .meddling : nil
    case .book, .log, .logIndex, .evidence:
      mode & 0o022 != 0 ? .changeable : mode & 0o077 != 0 ? .readable : nil
    }
  }

  fileprivate var octalMode: String {
    let digits = String(mode, radix: 8)
    return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}
