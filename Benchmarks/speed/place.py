"""The folder of a run, and the programs of PyPI kept beside it."""
import os
import shutil
import sys

from .peers.peer import Absent
from .stopwatch import Failed, done


class Place:
    """Everything a run writes is below one folder; the Python programs stay for the next run."""

    def __init__(self, folder):
        self.cache = os.path.join(folder, "venv")
        self.folder = os.path.join(folder, f"run-{os.getpid()}")
        os.makedirs(self.folder)

    def path(self, name):
        return os.path.join(self.folder, name)

    def remove(self, name):
        """Removes a store with the files beside it."""
        for each in os.listdir(self.folder):
            if each == name or each.startswith((name + "-", name + ".")):
                path = self.path(each)
                shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)

    def python_program(self, program, package):
        """A program of a PyPI package, installed on its first use."""
        found = os.path.join(self.cache, "bin", program)
        if not os.path.exists(found):
            try:
                if not os.path.exists(os.path.join(self.cache, "bin", "python")):
                    done([sys.executable, "-m", "venv", self.cache])
                done([self.path_of("python"), "-m", "pip", "install", "-q", package])
            except (Failed, OSError) as failure:
                raise Absent(f"{package} could not be installed: {failure}") from failure
        return found

    def path_of(self, program):
        return os.path.join(self.cache, "bin", program)

    def python_with_yaml(self):
        """A Python that reads YAML."""
        if not os.path.isdir(self.cache) or not self._has_yaml():
            self.python_program("python", "pip")
            done([self.path_of("python"), "-m", "pip", "install", "-q", "pyyaml"])
        return self.path_of("python")

    def _has_yaml(self):
        try:
            done([self.path_of("python"), "-c", "import yaml"])
        except Failed:
            return False
        return True

    def clear(self):
        shutil.rmtree(self.folder, ignore_errors=True)
