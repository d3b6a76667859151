"""Everything a book says, read past the program: each table, and each index by its own pages."""

import sqlite3
from contextlib import closing

UNREADABLE = "unreadable"


def connect_raw(book, *, has_log):
    """Reads a file without changing it; a file alone is not even locked."""
    way = "mode=ro" if has_log else "immutable=1"
    connection = sqlite3.connect(f"file:{book}?{way}", uri=True)
    connection.text_factory = bytes
    return connection


def contents(book, *, has_log=False):
    """By table or index what is in it; one that cannot be read says so, and differs."""
    try:
        with closing(connect_raw(book, has_log=has_log)) as db:
            schema = db.execute(
                "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
            ).fetchall()
            told = {"sqlite_schema": schema}
            for pragma in ["application_id", "user_version", "encoding"]:
                told[pragma] = db.execute(f"PRAGMA {pragma}").fetchall()
            for kind, name, table, sql in schema:
                told[name.decode("utf-8", "replace")] = rows(db, kind, name, table, sql)
            return told
    except (sqlite3.Error, UnicodeError, OverflowError) as error:
        return {UNREADABLE: str(error)}


def rows(db, kind, name, table, sql):
    name, table = name.decode(), table.decode()
    try:
        if kind == b"table":
            return sorted(db.execute(f'SELECT * FROM "{table}" NOT INDEXED').fetchall(), key=repr)
        columns = [row[2] for row in db.execute(f'PRAGMA index_info("{name}")')]
        names = ", ".join('"' + column.decode() + '"' for column in columns)
        # A partial index answers only a query that repeats its condition.
        condition = (sql or b"").decode().partition("\nWHERE ")[2] or "true"
        query = f'SELECT {names} FROM "{table}" INDEXED BY "{name}" WHERE {condition}'
        return sorted(db.execute(query).fetchall(), key=repr)
    except (sqlite3.Error, UnicodeError, OverflowError) as error:
        return [UNREADABLE, str(error)]


def differing(before, after):
    """The tables and indices in which two readings differ."""
    if UNREADABLE in after:
        return {UNREADABLE}
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


def table_of(name, before):
    """The table an index belongs to; a table is its own."""
    for _, known, table, _ in before["sqlite_schema"]:
        if known.decode() == name:
            return table.decode()
    return name
