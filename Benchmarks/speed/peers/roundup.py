"""Roundup: an issue tracker with a command line. Keeps a history of changes, without proof."""
from ..stopwatch import Work, done
from .peer import Peer


class Roundup(Peer):
    name = "roundup"
    sample = 1_000
    most_runs = 5

    def prepare(self):
        self.program = self.place.python_program("roundup-admin", "roundup")
        self.tracker = self.place.path("roundup")

    def fill(self):
        self.place.remove("roundup")
        # It sends no mail here, but does not start without these.
        settings = "mail_domain=example.org,mail_host=localhost,tracker_web=http://localhost/"
        done(self._command("install", "classic", "sqlite", settings))
        done(self._command("initialise", "secret"))
        issues = "".join(f'create issue title="finding {each}"\n' for each in range(self.sample))
        done(self._command(), input=issues + "commit\n")

    def list(self):
        # It has no limit; `filter` sorts, and prints the numbers of all.
        return Work(self._command("list", "issue"))

    def add(self, number):
        return Work(self._command("create", "issue", "title=疏散通道堆物"))

    def _command(self, *words):
        return [self.program, "-i", self.tracker, *words]
