"""Taskwarrior: a to-do list in text files. No roles, no rules of a field, no proof of its past."""
import json
import os

from ..stopwatch import Work, done
from .peer import Peer, debian


class Taskwarrior(Peer):
    name = "taskwarrior"
    sample = 1_000

    def prepare(self):
        self.program = debian("task", "taskwarrior")

    def fill(self):
        self.place.remove("taskwarrior")
        folder = self.place.path("taskwarrior")
        os.makedirs(folder)
        self.rc = f"{folder}/rc"
        with open(self.rc, "w", encoding="utf-8") as file:
            file.write(f"data.location={folder}\nconfirmation=off\nverbose=nothing\n")
        tasks = "\n".join(
            json.dumps({"description": f"finding {number}", "due": f"2025{number % 12 + 1:02}01T000000Z"})
            for number in range(self.sample)
        )
        done([self.program, f"rc:{self.rc}", "import", "-"], input=tasks)

    def list(self):
        return self._work("limit:50", "list")

    def add(self, number):
        return self._work("add", "疏散通道堆物", "due:2025-12-31")

    def _work(self, *words):
        return Work([self.program, f"rc:{self.rc}", *words])
