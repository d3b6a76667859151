extension BookSurroundings {
  var schemaLine: HealthLine {
    if case .newer(let schema) = content {
      return HealthLine(
        .schema,
        .failure(
          HealthAdvice(
            Words(zh: "账套由更新版本的程序建立", en: "a newer program made the book"),
            Words(zh: "升级 paicha 程序", en: "upgrade the paicha program")
          )
        ),
        versions(schema)
      )
    }
    guard case .read(let schema, _, _) = content else {
      return HealthLine(
        .schema,
        .unseen,
        Words(zh: "账套未打开", en: "the book was not opened")
      )
    }
    guard schema < programSchema else { return HealthLine(.schema, .well, versions(schema)) }
    return HealthLine(
      .schema,
      .warning(
        HealthAdvice(
          Words(
            zh: "账套由旧版程序建立；下一条命令会升级它，台账不变，旧版程序此后打不开",
            en: "an older program's book; the next command upgrades it, same journal, and the old "
              + "program cannot open it afterwards"
          ),
          Words(zh: "先备份：paicha backup FILE", en: "back it up first: paicha backup FILE")
        )
      ),
      versions(schema)
    )
  }

  private func versions(_ schema: Int) -> Words {
    Words(
      zh: "账套 \(schema)，程序 \(programSchema)",
      en: "book \(schema), program \(programSchema)"
    )
  }
}
