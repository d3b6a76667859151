-- v0001: the journal and the tables that are views of it. Immutable once released.
-- Days are days since 1970-01-01, instants milliseconds since 1970-01-01T00:00:00Z.
-- `entry` names the journal entry that made (or last changed) a row.
-- `key` is the number in an id: K7QX-H128 has key 128; venues are counted as they are registered. Bits above the lowest 40 are kept for the
-- origins of merged books; they are 0 for the book's own records.
-- Codes are checked with OR: SQLite builds a temporary index for each IN list of three or more,
-- at every insert (measured: over a quarter of the time of an import).

CREATE TABLE book (
  origin TEXT NOT NULL PRIMARY KEY CHECK (length(origin) = 4),
  name TEXT NOT NULL,
  entry INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_entry (
  number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 0),
  bytes TEXT NOT NULL,
  leaf_hash BLOB NOT NULL CHECK (length(leaf_hash) = 32)
) STRICT;

CREATE TABLE journal_head (
  origin TEXT NOT NULL PRIMARY KEY REFERENCES book (origin),
  size INTEGER NOT NULL CHECK (size >= 0),
  root BLOB NOT NULL CHECK (length(root) = 32),
  frontier BLOB NOT NULL,
  last_at INTEGER NOT NULL,
  -- the last day any entry speaks of
  latest_on INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE numbering (
  letter TEXT NOT NULL PRIMARY KEY CHECK (length(letter) = 1),
  last INTEGER NOT NULL CHECK (last >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE zone (
  code TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  province TEXT,
  region TEXT CHECK (
    region = 'east'
    OR region = 'central'
    OR region = 'west'
  ),
  reporting_unit TEXT,
  upgraded_on INTEGER,
  status TEXT NOT NULL CHECK (status IN ('active', 'exited')),
  ranked_from INTEGER,
  note TEXT,
  entry INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE actor (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (
    role = 'inspector'
    OR role = 'unit'
    OR role = 'handler'
    OR role = 'lead'
    OR role = 'listing_body'
    OR role = 'evaluator'
    OR role = 'admin'
  ),
  department TEXT,
  zone TEXT REFERENCES zone (code),
  entry INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE venue (
  key INTEGER NOT NULL PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (
    kind = 'retail'
    OR kind = 'exhibition'
    OR kind = 'office'
    OR kind = 'complex'
    OR kind = 'other'
  ),
  zone TEXT REFERENCES zone (code),
  park TEXT,
  enterprise_uscc TEXT,
  enterprise_name TEXT,
  address TEXT,
  lat TEXT,
  lon TEXT,
  floor_area_m2 INTEGER,
  capacity INTEGER,
  staff INTEGER,
  crowded_place INTEGER CHECK (crowded_place IN (0, 1)),
  opened_on INTEGER,
  closed_on INTEGER,
  entry INTEGER NOT NULL
) STRICT;

CREATE INDEX venue_by_zone ON venue (zone, code);

CREATE TABLE inspection (
  key INTEGER NOT NULL PRIMARY KEY,
  reference TEXT,
  venue INTEGER NOT NULL REFERENCES venue (key),
  zone TEXT,
  inspected_on INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (
    kind = 'routine'
    OR kind = 'special'
    OR kind = 'joint'
    OR kind = 'reinspection'
    OR kind = 'enforcement'
    OR kind = 'self'
  ),
  passed INTEGER NOT NULL,
  not_applicable INTEGER NOT NULL,
  findings INTEGER NOT NULL,
  -- rows of its table that were rejected and are still missing
  held_back INTEGER NOT NULL,
  -- the hazards it opened when it was logged have consecutive keys from the first
  first_hazard INTEGER NOT NULL,
  opened INTEGER NOT NULL,
  entry INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX inspection_by_reference ON inspection (reference)
WHERE reference IS NOT NULL;

CREATE INDEX inspection_by_venue ON inspection (venue, inspected_on);

CREATE TABLE inspection_supplement (
  inspection INTEGER NOT NULL REFERENCES inspection (key),
  entry INTEGER NOT NULL,
  -- the hazards it opened have consecutive keys from the first
  first_hazard INTEGER NOT NULL,
  opened INTEGER NOT NULL,
  PRIMARY KEY (inspection, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE hazard (
  key INTEGER NOT NULL PRIMARY KEY,
  inspection INTEGER NOT NULL REFERENCES inspection (key),
  -- the venue and zone of the inspection, kept here for lists
  venue INTEGER NOT NULL,
  zone TEXT,
  level TEXT NOT NULL CHECK (level IN ('general', 'major')),
  state TEXT NOT NULL CHECK (
    state = 'registered'
    OR state = 'rectified'
    OR state = 'returned'
    OR state = 'closed'
  ),
  item TEXT,
  description TEXT NOT NULL,
  place TEXT,
  found_on INTEGER NOT NULL,
  -- the deadline by which timeliness is judged
  due_on INTEGER NOT NULL,
  due_by TEXT NOT NULL CHECK (
    due_by = 'given'
    OR due_by = 'rulebook'
    OR due_by = 'provisional'
  ),
  -- the deadline in force, which a review may have moved
  deadline INTEGER NOT NULL,
  returns INTEGER NOT NULL,
  rectified_on INTEGER,
  rectified_by TEXT,
  closed_on INTEGER,
  closure TEXT CHECK (
    closure = 'on_spot'
    OR closure = 'reviewed'
    OR closure = 'reported'
  ),
  entry INTEGER NOT NULL,
  CHECK ((state = 'closed') = (closed_on IS NOT NULL AND closure IS NOT NULL)),
  CHECK (state <> 'rectified' OR (rectified_on IS NOT NULL AND rectified_by IS NOT NULL))
) STRICT;

-- A hazard is in one of the next two, so that each costs one index entry.
CREATE INDEX hazard_open ON hazard (deadline, found_on)
WHERE closed_on IS NULL;

CREATE INDEX hazard_closed ON hazard (found_on)
WHERE closed_on IS NOT NULL;

CREATE INDEX hazard_open_major ON hazard (deadline, found_on)
WHERE closed_on IS NULL AND level = 'major';

CREATE TABLE hazard_step (
  hazard INTEGER NOT NULL REFERENCES hazard (key),
  entry INTEGER NOT NULL,
  PRIMARY KEY (hazard, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  -- the name of the file kept beside the book; none for evidence only cited
  name TEXT,
  hazard INTEGER NOT NULL REFERENCES hazard (key),
  entry INTEGER NOT NULL,
  PRIMARY KEY (sha256, hazard, entry)
) STRICT, WITHOUT ROWID;

-- What was counted of a venue in a year: inspections by their day, hazards by the year they are due.
CREATE TABLE venue_year (
  year INTEGER NOT NULL,
  venue INTEGER NOT NULL REFERENCES venue (key),
  inspections INTEGER NOT NULL,
  general_found INTEGER NOT NULL,
  major_found INTEGER NOT NULL,
  general_due INTEGER NOT NULL,
  general_on_time INTEGER NOT NULL,
  general_open INTEGER NOT NULL,
  general_prefilled INTEGER NOT NULL,
  major_due INTEGER NOT NULL,
  major_on_time INTEGER NOT NULL,
  major_open INTEGER NOT NULL,
  major_prefilled INTEGER NOT NULL,
  provisional INTEGER NOT NULL,
  PRIMARY KEY (year, venue)
) STRICT, WITHOUT ROWID;

CREATE INDEX venue_year_major_open ON venue_year (year, venue, major_open)
WHERE major_open > 0;
