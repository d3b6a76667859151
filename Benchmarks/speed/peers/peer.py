"""What a program can be asked for; each peer answers what it can do."""
import os
import shutil

from ..stopwatch import Failed, done


class Absent(Exception):
    """A peer that is not here and could not be installed."""


class Peer:
    name = ""
    # Whether it can be given the table.
    loads = False
    # Why it has no figure at a job that it is not asked to do.
    cannot = {}
    # It is given no more rows than this at a load, and no more runs.
    most_rows = None
    most_runs = None

    def __init__(self, place):
        self.place = place

    def prepare(self):
        """Installs and starts it, or raises `Absent`."""

    def stop(self):
        """Ends what `prepare` started."""

    def load(self, table):
        """Work that reads the table into an empty store; the store before is thrown away here."""
        return None

    def roll_up(self, meaning):
        return None

    def index(self, meaning):
        """Makes the best index for `oldest`, untimed."""

    def oldest(self, meaning):
        return None

    def fill(self):
        """Gives a tracker its sample of records, untimed."""

    def list(self):
        """Work that lists 50 open records of the sample."""
        return None

    def add(self, number):
        """Work that records one thing durably."""
        return None

    def size(self):
        """Bytes of the loaded store."""
        return None


def debian(program, package):
    """A program of Debian's, installed where it is missing."""
    if not shutil.which(program):
        try:
            try:
                apt("install", package)
            except Failed:
                # A new machine has no lists yet.
                apt("update")
                apt("install", package)
        except (Failed, OSError) as failure:
            raise Absent(f"{package} could not be installed: {failure}") from failure
    found = shutil.which(program)
    if not found:
        raise Absent(f"{package} has no {program}")
    return found


def apt(action, *packages):
    as_root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    done(
        as_root + ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", action, "-y", "-qq",
                   "--no-install-recommends", *packages]
    )
