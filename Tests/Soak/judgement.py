"""How a program may end that was stopped, or whose disk failed."""

import re

# A fault of the disk may end a command with these: done all the same, no access, busy.
HONEST_ENDS = {0, 69, 75}


def outcome(ended, struck):
    if ended.code < 0:
        return "killed"
    return f"exit {ended.code}" if struck else "not reached"


def judge_end(ended, is_killed, finding):
    if ended.code == -9 and is_killed:
        return
    if ended.code not in HONEST_ENDS:
        finding.violated(f"ended {ended.code}: {ended.text.strip()}")
    if ended.code > 0 and not re.search(r"paicha: PC-[A-Z]+-\d+ ", ended.messages):
        finding.violated(f"no coded message: {ended.messages.strip()}")
    if ended.code == 0 and not ended.output.strip():
        finding.violated("ended well, but no receipt was printed")
