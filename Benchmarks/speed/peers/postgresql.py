"""PostgreSQL 15: a private cluster on a socket, with Debian's settings. One table of texts."""
import os
import pwd
import re
import shutil
import tempfile

from .. import questions
from ..stopwatch import Failed, Work, done
from .peer import Absent, Peer, apt, debian

PROGRAMS = "/usr/lib/postgresql/15/bin"


class PostgreSQL(Peer):
    name = "postgresql"
    loads = True

    def __init__(self, place):
        super().__init__(place)
        self.folder = None
        self.is_running = False

    def prepare(self):
        if not os.path.exists(f"{PROGRAMS}/initdb"):
            try:
                apt("install", "postgresql-15")
            except (Failed, OSError) as failure:
                raise Absent(f"postgresql-15 could not be installed: {failure}") from failure
            if not os.path.exists(f"{PROGRAMS}/initdb"):
                raise Absent("postgresql-15 is not installed")
        debian("setpriv", "util-linux")
        # A socket's path is short, and the server's account must reach it.
        self.folder = tempfile.mkdtemp(prefix="paicha-speed-")
        if os.geteuid() == 0:
            try:
                account = pwd.getpwnam("postgres")
            except KeyError:
                raise Absent("PostgreSQL does not run as root, and no account postgres is here")
            os.chown(self.folder, account.pw_uid, account.pw_gid)
            self.as_server = [
                "setpriv", f"--reuid={account.pw_uid}", f"--regid={account.pw_gid}",
                "--clear-groups",
            ]
        else:
            self.as_server = []
        data, log = f"{self.folder}/data", f"{self.folder}/log"
        try:
            self._server("initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8",
                         "--locale=C")
            self._server("pg_ctl", "-D", data, "-l", log, "-w", "-s", "-o",
                         f"-k {self.folder} -c listen_addresses='' -c unix_socket_permissions=0777",
                         "start")
        except Failed as failure:
            raise Absent(f"its private cluster did not start: {failure}") from failure
        self.is_running = True

    def stop(self):
        if self.is_running:
            self._server("pg_ctl", "-D", f"{self.folder}/data", "-w", "-s", "-m", "fast", "stop")
            self.is_running = False
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)

    def load(self, table):
        columns = ", ".join(f"{questions.name(column)} text" for column in table.header)
        done(self._psql("DROP TABLE IF EXISTS f", f"CREATE TABLE f ({columns})", "CHECKPOINT"))
        path = table.path.replace("'", "''")
        return self._asked(f"\\copy f FROM '{path}' WITH (FORMAT csv, HEADER)", rows=table.rows)

    def roll_up(self, meaning):
        return self._asked(questions.roll_up(meaning))

    def index(self, meaning):
        done(self._psql(questions.best_index(meaning), "VACUUM ANALYZE f"))

    def oldest(self, meaning):
        return self._asked(questions.oldest(meaning))

    def size(self):
        asked = self._psql("SELECT pg_table_size('f')")
        return int(done(asked).strip())

    def _asked(self, question, rows=1):
        """The client's wall time; the peak is that of the server's process for it."""
        end = "" if question.startswith("\\") else ";"
        with open(self.place.path("question.sql"), "w", encoding="utf-8") as file:
            file.write(
                f"{question}{end}\nSELECT pg_backend_pid() AS pid \\gset\n"
                "\\setenv SERVER :pid\n\\! grep VmHWM /proc/$SERVER/status\n"
            )
        command = self._client() + ["-f", self.place.path("question.sql")]
        return Work(command, rows=rows, peak=server_peak)

    def _client(self):
        return [
            "psql", "-X", "-q", "-A", "-t", "-h", self.folder, "-U", "postgres", "-v",
            "ON_ERROR_STOP=1",
        ]

    def _psql(self, *commands):
        words = self._client()
        for command in commands:
            words += ["-c", command]
        return words

    def _server(self, program, *options):
        done(self.as_server + [f"{PROGRAMS}/{program}", *options], cwd="/")


def server_peak(output):
    found = re.search(r"VmHWM:\s*(\d+) kB", output)
    return int(found[1]) if found else 0
