"""A backup that is stopped at some point while another process writes, and what must be true then."""

import hashlib
import threading
from pathlib import Path

import books
import jobs
import journal
from judgement import judge_end, outcome
from program import what_was_struck
from trials import Finding

NAME = "backup.paicha"


class Writing:
    """Somebody who logs one inspection after the other until told to stop."""

    def __init__(self, program, book):
        self.program, self.book = program, book
        self.ended, self.is_over = [], threading.Event()
        self.thread = threading.Thread(target=self.work)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.is_over.set()
        self.thread.join()

    def work(self):
        while not self.is_over.is_set():
            words = ["inspect", "log", "--venue", "BJ-R02", "--ref", f"MEANWHILE-{len(self.ended)}"]
            words += ["--item", "FC-7.1.1=pass", "--format", "json"]
            self.ended.append(self.program.run(self.book, *words))


def stopped(program, job, folder, chances, fault, kill_after):
    """Makes the backup with the fault while somebody writes, judges, makes it again, and restores."""
    book = books.copy(job.template, folder / "book")
    backup = book.parent / NAME
    finding = Finding(job.name, f"{job.name}, {fault or f'killed after {kill_after:.3f} s'}")
    with Writing(program, book) as writing:
        ended = program.run(book, *job.words, fault=fault, kill_after=kill_after)
    struck = what_was_struck(book)
    finding.what += f" ({struck or 'not reached'}) ended {ended.code}"
    finding.outcome = outcome(ended, struck)
    (folder / "ended.txt").write_text(f"{finding.what}\n{ended.text}")
    is_killed = kill_after is not None or (fault and fault.how in ("kill", "late", "tear"))
    # Where the copy cannot be read back it cannot be verified, and is not kept.
    is_unread = fault and fault.kinds == "r" and ended.code == 1 and "PC-BAK-003" in ended.messages
    if not is_unread:
        judge_end(ended, bool(is_killed), finding)
    judge_writing(program, job, book, writing, finding)
    judge_receipt(program, book, backup, ended, finding)
    # What has the name is finished, however the program ended.
    if backup.exists():
        again = program.run(book, *job.words)
        if again.code != 1 or "PC-BAK-001" not in again.messages:
            finding.violated(f"made again over a backup it ends {again.code}: {again.text.strip()}")
    else:
        again = program.run(book, *job.words)
        if again.code != 0:
            return finding.violated(f"made again it ends {again.code}: {again.text.strip()}")
        judge_receipt(program, book, backup, again, finding)
        left = sorted(str(path.name) for path in unfinished(book))
        if left:
            finding.violated(f"left behind: {left}")
    judge_backup(program, book, finding)
    return finding


def unfinished(book):
    """What a backup leaves only where it was stopped."""
    yield from book.parent.glob(f"{NAME}.part*")
    yield from book.parent.glob(f"{NAME}.lock")
    yield from Path(f"{book.parent / NAME}.files").glob("*.part")


def judge_writing(program, job, book, writing, finding):
    """The writer never waits for a backup, and the book holds all that it was told."""
    for ended in writing.ended:
        if ended.code != 0:
            finding.violated(f"the writer ended {ended.code}: {ended.text.strip()}")
    problems = jobs.problems(program, book, job.note)
    if problems:
        finding.violated(f"verify: {problems}")
    lines = jobs.entries(program, book)
    if lines[: len(job.before)] != job.before:
        finding.violated("entries from before are lost or altered")
    if len(lines) != len(job.before) + len(writing.ended):
        finding.violated(f"{len(writing.ended)} were logged, the book has {len(lines)} entries")


def judge_receipt(program, book, backup, ended, finding):
    """A receipt tells of a file that is there, to the byte, and of a beginning of the journal."""
    if ended.code != 0:
        return
    if not backup.exists():
        finding.violated("a receipt was printed, and there is no backup")
        return
    receipt = ended.receipt or {}
    if receipt.get("sha256") != hashlib.sha256(backup.read_bytes()).hexdigest():
        finding.violated("the file is not the one of the receipt")
    lines = jobs.entries(program, book)[: receipt.get("entries", 0)]
    if journal.root_of(lines) != receipt.get("root"):
        finding.violated("the receipt's root is not that of the book's first entries")


def judge_backup(program, book, finding):
    """It verifies, is a beginning of the book, and can be restored."""
    check = program.run(book, "backup", "check", NAME, "--format", "json")
    told = check.receipt or {}
    if check.code != 0 or told.get("relation") not in ("same", "behind"):
        finding.violated(f"backup check ended {check.code}: {check.text.strip()}")
    restored = book.parent / "restored.db"
    ended = program.run(restored, "backup", "restore", NAME, "--format", "json")
    if ended.code != 0 or (ended.receipt or {}).get("root") != told.get("root"):
        finding.violated(f"restoring ended {ended.code}: {ended.text.strip()}")
    elif jobs.problems(program, restored):
        finding.violated("the restored book does not verify")
