"""The two questions, in the SQL that every database answers."""


def name(column):
    return '"' + column.replace('"', '""') + '"'


def among(column, values):
    listed = ", ".join("'" + str(value).replace("'", "''") + "'" for value in values)
    return f"{name(column)} IN ({listed})"


def roll_up(meaning):
    """Each zone and year: venues seen, findings, majors."""
    return (
        f"SELECT {name(meaning.zone)}, substr({name(meaning.day)}, 1, 4), "
        f"count(DISTINCT {name(meaning.venue)}), count(*), "
        f"sum(CASE WHEN {among(meaning.severity, meaning.major)} THEN 1 ELSE 0 END) "
        "FROM f GROUP BY 1, 2"
    )


def open_majors(meaning):
    """What makes a row an open major finding."""
    condition = among(meaning.severity, meaning.major)
    if meaning.action and meaning.fixed:
        condition += f" AND NOT {among(meaning.action, meaning.fixed)}"
    return condition


def oldest(meaning):
    return (
        f"SELECT * FROM f WHERE {open_majors(meaning)} ORDER BY {name(meaning.day)} LIMIT 50"
    )


def best_index(meaning):
    """An index of just those rows in just that order."""
    return f"CREATE INDEX oldest ON f ({name(meaning.day)}) WHERE {open_majors(meaning)}"
