"""The programs Paicha is measured against."""
from .duckdb import DuckDB
from .postgresql import PostgreSQL
from .roundup import Roundup
from .sqlite3_shell import SQLite3Shell
from .sqlite_utils import SQLiteUtils
from .taskwarrior import Taskwarrior

ALL = [SQLite3Shell, SQLiteUtils, DuckDB, PostgreSQL, Taskwarrior, Roundup]
