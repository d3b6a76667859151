"""A book that was altered, and whether `paicha verify` finds it and names what changed."""

import shutil

import alterations
import books
from contents import UNREADABLE, contents, differing, table_of
from trials import Finding

BESIDE = {"evidence", "public key"}
# Altered, or no book at all any more.
FOUND = {1, 65, 69}


def tamper(program, victim):
    """A trial that alters a copy in one way and verifies it against the checkpoint kept."""
    before = contents(victim.book)

    def trial(chances, folder):
        way, book, what = altered(chances, folder / "book", victim)
        finding = Finding(way.name, f"{way.name}: {what}")
        after = contents_beside(book, folder) if way.has_log else contents(book)
        ended = program.run(book, "verify", "--checkpoint", victim.note)
        (folder / "ended.txt").write_text(f"{finding.what}\n{ended.text}")
        changed = differing(before, after)
        if way.name in BESIDE:
            changed = {way.name}
        judge(way, changed, before, ended, finding)
        return finding

    return trial


def altered(chances, folder, victim):
    """Draws until there was something to alter."""
    while True:
        way = alterations.draw(chances)
        book = books.copy(victim.with_log if way.has_log else victim.book, folder)
        try:
            return way, book, way.alter(chances, book, victim)
        except alterations.Nothing:
            shutil.rmtree(folder)


def contents_beside(book, folder):
    """Reads a copy: a reader recovers a log, and whoever comes later would not meet it as it is."""
    return contents(books.copy(book, folder / "read"), has_log=True)


def judge(way, changed, before, ended, finding):
    if ended.code not in FOUND | {0}:
        finding.violated(f"verify ended {ended.code}: {ended.text.strip()}")
    if not changed:
        finding.outcome = "changed nothing" + (", found" if ended.code else ", passed")
        return
    finding.outcome = "found"
    told = ", ".join(sorted(changed))
    if ended.code == 0:
        finding.violated(f"not found: {told}")
    elif not is_named(way, changed, before, ended):
        finding.violated(f"found but not named: {told}; verify says {ended.text.strip()}")


def is_named(way, changed, before, ended):
    if way.must_say:
        return any(words in ended.text for words in way.must_say)
    # A ruined file is named as such; there may be no table left to name.
    if not way.is_sql and ("structure of the file: " in ended.text or ended.code != 1):
        return True
    tables = {name if name == UNREADABLE else table_of(name, before) for name in changed}
    return any(words in ended.text for table in tables for words in words_for(table))


def words_for(table):
    if table == "journal_entry":
        return ["journal entry ", "table journal_entry, "]
    if table == "journal_head":
        # A head that goes less far than the entries makes them strangers.
        return ["head of the journal: ", "table journal_entry, "]
    return [f"table {table}, ", f"in {table}", f" {table} "]
