"""Wall time and peak memory of whole processes."""
import os
import subprocess
import tempfile
import time
from dataclasses import dataclass, field


class Failed(Exception):
    """A program that did not do its work."""


@dataclass
class Work:
    """One thing a program is asked to do, from its start to its end."""

    command: list
    rows: int = 1
    stdin: str | None = None
    environment: dict = field(default_factory=dict)
    # Finds the peak in what was printed, in kilobytes, where the work is done by a server.
    peak: object = None
    # Done after the command, and counted.
    after: object = None


def measured(work):
    """Seconds, and peak kilobytes of the largest process."""
    source = open(work.stdin, "rb") if work.stdin else subprocess.DEVNULL
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        begin = time.monotonic()
        process = subprocess.Popen(
            work.command, stdin=source, stdout=output, stderr=errors,
            env={**os.environ, "LC_ALL": "C.UTF-8", **work.environment},
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if work.after:
            work.after()
        seconds = time.monotonic() - begin
        if work.stdin:
            source.close()
        if process.returncode:
            errors.seek(0)
            said = errors.read().decode(errors="replace").strip()[-300:]
            raise Failed(f"{' '.join(work.command[:4])} ended with {process.returncode}: {said}")
        memory = usage.ru_maxrss
        if work.peak:
            output.seek(0)
            memory = work.peak(output.read().decode(errors="replace"))
    return seconds, memory


def done(command, **more):
    """Runs what is not timed; its output."""
    outcome = subprocess.run(command, capture_output=True, text=True, check=False, **more)
    if outcome.returncode:
        said = (outcome.stderr or outcome.stdout).strip()[-300:]
        raise Failed(f"{' '.join(map(str, command[:4]))} ended with {outcome.returncode}: {said}")
    return outcome.stdout
