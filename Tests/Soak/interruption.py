"""A job that is stopped at some point, and what must be true of its book afterwards."""

import backups
import books
import jobs
import journal
from judgement import judge_end, outcome
from program import Fault, what_was_struck
from trials import Finding

NO_BOOK = ("PC-STO-001", "PC-STO-003")


def crash(program, all_jobs):
    """A trial that kills the program: before, after or within a call, or by the clock."""

    def trial(chances, folder):
        job = draw_job(chances, all_jobs)
        if chances.random() < 0.15:
            seconds = job.seconds * chances.random()
            return trial_of(job)(program, job, folder, chances, None, max(seconds, 0.001))
        how = chances.choice(["kill", "late", "tear"])
        kinds = "w" if how == "tear" else "wsc"
        fault = draw_fault(chances, job, kinds, how)
        return trial_of(job)(program, job, folder, chances, fault, None)

    return trial


def faults(program, all_jobs):
    """A trial in which a write, a sync or a read fails or is done by half, once or from then on."""

    def trial(chances, folder):
        job = draw_job(chances, all_jobs)
        kinds = chances.choice(["w", "w", "s", "r", "c"])
        hows = {"w": ["eio", "enospc", "short"], "s": ["eio", "enospc"], "c": ["eio"]}
        how = chances.choice(hows.get(kinds, ["eio", "short"]))
        fault = draw_fault(chances, job, kinds, how, stays=chances.random() < 0.4)
        return trial_of(job)(program, job, folder, chances, fault, None)

    return trial


def trial_of(job):
    """A backup leaves its book as it is, and is judged by what it makes."""
    return backups.stopped if job.name == "backup" else stopped


def draw_job(chances, all_jobs):
    return chances.choices(all_jobs, [job.weight for job in all_jobs])[0]


def draw_fault(chances, job, kinds, how, stays=False):
    calls = sum(job.calls[kind] for kind in kinds)
    return Fault(kinds, chances.randint(1, max(calls, 1)), how, stays)


def stopped(program, job, folder, chances, fault, kill_after):
    """Does the job once with the fault, judges, lets it end undisturbed, and judges again."""
    book = books.copy(job.template, folder / "book")
    finding = Finding(f"{job.name}", f"{job.name}, {fault or f'killed after {kill_after:.3f} s'}")
    ended = program.run(book, *job.words, actor=job.actor, fault=fault, kill_after=kill_after)
    struck = what_was_struck(book)
    finding.what += f" ({struck or 'not reached'}) ended {ended.code}"
    finding.outcome = outcome(ended, struck)
    (folder / "ended.txt").write_text(f"{finding.what}\n{ended.text}")
    is_killed = kill_after is not None or (fault and fault.how in ("kill", "late", "tear"))
    judge_end(ended, bool(is_killed), finding)
    # Whoever comes first meets what the stop left: readers, or a writer that recovers.
    readers_first = chances.random() < 0.7
    lines = shown(program, job, book)
    if readers_first:
        judge_lines(job, lines, job.allowed_sizes(), ended, finding)
        judge_verification(program, job, book, lines, finding)
    if len(lines) < len(job.after):
        again = program.run(book, *job.words, actor=job.actor)
        if again.code != 0:
            return finding.violated(f"done again it ends {again.code}: {again.text.strip()}")
        lines = shown(program, job, book)
    judge_lines(job, lines, {len(job.after)}, ended, finding)
    if not readers_first:
        judge_verification(program, job, book, lines, finding)
    return finding


def shown(program, job, book):
    """The journal; none for a book that was never finished."""
    if job.name == "init":
        ended = program.run(book, "journal", "size")
        if ended.code == 69 and any(code in ended.messages for code in NO_BOOK):
            return []
    return jobs.entries(program, book)


def judge_verification(program, job, book, lines, finding):
    """It verifies against the checkpoint that was kept from before."""
    if not lines and not job.before:
        return
    problems = jobs.problems(program, book, job.note)
    if problems != job.problems:
        finding.violated(f"verify: {problems}")
    if job.name == "init" and program.run(book, "journal", "checkpoint").code != 0:
        finding.violated("the book has entries, but no key to sign with")


def judge_lines(job, lines, allowed_sizes, ended, finding):
    """It holds what was there and what was acknowledged, and nothing half-done."""
    if lines[: len(job.before)] != job.before:
        finding.violated("entries from before are lost or altered")
    if len(lines) not in allowed_sizes:
        finding.violated(f"{len(lines)} entries, expected one of {sorted(allowed_sizes)}")
    told = [journal.without_time(line) for line in job.after[: len(lines)]]
    if [journal.without_time(line) for line in lines] != told:
        finding.violated("the entries are not those of an undisturbed run")
    receipt = ended.receipt
    if isinstance(receipt, dict) and "journal_size" in receipt:
        size = receipt["journal_size"]
        if size > len(lines) or journal.root_of(lines[:size]) != receipt["journal_root"]:
            finding.violated(f"a receipt for {size} entries was printed; the book has {len(lines)}")
