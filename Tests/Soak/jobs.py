"""What the program is doing when it is hurt. A new job is one more entry in `all_jobs`."""

import time
from dataclasses import dataclass, field
from pathlib import Path

import books


@dataclass
class Job:
    name: str
    template: Path
    words: list
    # Entries of one transaction; 0: all that the job records.
    batch: int = 0
    # How often it is drawn, next to the others.
    weight: int = 4
    actor: str = "admin"
    # Filled by `rehearse`: the entries before, the entries after, and how long it took.
    before: list = field(default_factory=list)
    after: list = field(default_factory=list)
    seconds: float = 0
    calls: dict = field(default_factory=dict)
    # A checkpoint kept from before, and what verify has to say of the undisturbed book: the files
    # of old evidence were not kept with the book of a released program.
    note: Path = None
    problems: list = field(default_factory=list)

    def allowed_sizes(self):
        """How long the journal may be, whenever the job was stopped: whole batches."""
        start, end = len(self.before), len(self.after)
        return {start, end} | set(range(start, end, self.batch or max(end - start, 1)))


def all_jobs(maker):
    registers = maker.registers
    logged = ["inspect", "log", "--venue", "BJ-R01", "--ref", "SOAK-1", "--item", "FC-7.1.1=pass"]
    logged += ["--finding", "疏散通道堆物", "--location", "B1", "--evidence", maker.photograph()]
    registering = ["--name", "示例市场", "--kind", "retail", "--zone", "11101001"]
    drilled = ["drill", "add", "--venue", "BJ-R02", "--plan-kind", "special", "--kind", "full"]
    drilled += ["--participants", "52", "--topic", "夜间火灾疏散", "--on", "2026-11-02"]
    drilled += ["--evaluation", "一处问题", "--problem", "东侧卷帘门不能电动开启"]
    json = ["--format", "json"]
    return [
        Job("init", maker.empty(), ["init", "--origin", "K7QX"] + json),
        Job("register", registers, ["venue", "add", "SOAK-V1"] + registering + json),
        Job("commit", registers, logged + json),
        Job("commit-many", registers, drilled + json),
        Job("import", registers, ["inspect", "import", maker.inspections(400)] + json),
        # The first table of a book, where it is long, is one transaction.
        Job("load", registers, ["inspect", "import", maker.many_inspections(11_500)] + json, weight=1),
        Job(
            "import-batches",
            registers,
            ["training", "import", maker.many_trainings(2_400)] + json,
            batch=2_000,
            weight=1,
        ),
        *[
            Job(f"migrate-v{version}", maker.released(version), ["journal", "size"], weight=3)
            for version in [1, 2, 3]
        ],
        # The log of an earlier command is recovered, added to, and checkpointed at the end.
        Job("checkpoint", maker.with_log(), logged + json, weight=6),
        Job("backup", maker.with_evidence(), ["backup", "make", "backup.paicha"] + json, weight=6),
    ]


def entries(program, book):
    """The journal as the program shows it, an entry a line."""
    ended = program.run(book, "journal", "show")
    if ended.code != 0:
        raise RuntimeError(ended.text.strip())
    return ended.output.splitlines()


def problems(program, book, note=None):
    """What verify finds; its message where it cannot even look."""
    kept = ["--checkpoint", note] if note else []
    ended = program.run(book, "verify", "--format", "json", *kept)
    if ended.code not in (0, 1) or not ended.receipt:
        return [f"ended {ended.code}: {ended.text.strip()}"]
    return [row["problem"] for row in ended.receipt.get("problems", [])]


def rehearse(job, program, folder):
    """Does the job undisturbed, for what must come of it, and counts the calls it makes."""
    place = folder / f"rehearsal-{job.name}"
    book = books.copy(job.template, place / "plain")
    if job.template.exists() and not job.name.startswith("migrate"):
        job.before = entries(program, book)
        job.note = folder / f"{job.name}.note"
        job.note.write_text(program.succeed(book, "journal", "checkpoint").output)
    begun = time.monotonic()
    program.succeed(book, *job.words, actor=job.actor)
    job.seconds = time.monotonic() - begun
    job.after = entries(program, book)
    job.problems = problems(program, book)
    if job.name.startswith("migrate"):
        job.before = job.after
    counted = books.copy(job.template, place / "counted")
    job.calls = program.calls(counted, job.words, actor=job.actor)
