-- v0002: the hazard's whole life, listings, transfers, clocks, papers. Immutable once released.
-- The tables are views of the journal: a book of the version before is emptied here and filled
-- again from its journal, in the same transaction.

DROP TABLE evidence;
DROP TABLE hazard_step;
DROP TABLE hazard;
DELETE FROM inspection_supplement;
DELETE FROM inspection;
DELETE FROM venue_year;
DELETE FROM venue;
DELETE FROM actor;
DELETE FROM zone;
DELETE FROM numbering;
DELETE FROM book;

CREATE TABLE hazard (
  key INTEGER NOT NULL PRIMARY KEY,
  inspection INTEGER NOT NULL REFERENCES inspection (key),
  -- the venue and zone of the inspection, kept here for lists
  venue INTEGER NOT NULL,
  zone TEXT,
  level TEXT NOT NULL CHECK (level IN ('general', 'major')),
  state TEXT NOT NULL CHECK (
    state = 'closed'
    OR state = 'registered'
    OR state = 'ordered'
    OR state = 'planned'
    OR state = 'rectifying'
    OR state = 'rectified'
    OR state = 'self_accepted'
    OR state = 'review_requested'
    OR state = 'returned'
    OR state = 'transferred'
    OR state = 'void'
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
  -- the deadline in force, which orders and reviews may have moved
  deadline INTEGER NOT NULL,
  returns INTEGER NOT NULL,
  rectified_on INTEGER,
  rectified_by TEXT,
  -- the day it was closed or voided
  closed_on INTEGER,
  closure TEXT CHECK (
    closure = 'on_spot'
    OR closure = 'reviewed'
    OR closure = 'reported'
    OR closure = 'handled'
    OR closure = 'void'
  ),
  entry INTEGER NOT NULL,
  -- edition and clause of the criteria; on a general hazard they make it a candidate
  criteria TEXT,
  clause TEXT,
  -- the closed hazard that was found again
  reopens INTEGER,
  -- the active listing
  supervision INTEGER,
  ordered_on INTEGER,
  plan_filed_on INTEGER,
  -- the part of the venue whose use is suspended now
  suspended_part TEXT,
  CHECK ((closed_on IS NULL) = (closure IS NULL)),
  CHECK ((criteria IS NULL) = (clause IS NULL))
) STRICT;

-- A hazard is in one of the next two, so that each costs one index entry.
CREATE INDEX hazard_open ON hazard (deadline, found_on)
WHERE closed_on IS NULL;

CREATE INDEX hazard_closed ON hazard (found_on)
WHERE closed_on IS NOT NULL;

CREATE INDEX hazard_open_major ON hazard (deadline, found_on)
WHERE closed_on IS NULL AND level = 'major';

CREATE INDEX hazard_candidate ON hazard (found_on)
WHERE criteria IS NOT NULL AND level = 'general' AND closed_on IS NULL;

CREATE INDEX hazard_provisional ON hazard (due_on)
WHERE due_by = 'provisional';

CREATE INDEX hazard_by_item ON hazard (venue, item, found_on)
WHERE item IS NOT NULL;

CREATE INDEX hazard_by_reopened ON hazard (reopens)
WHERE reopens IS NOT NULL;

CREATE INDEX hazard_listed ON hazard (supervision)
WHERE supervision IS NOT NULL;

CREATE TABLE hazard_step (
  hazard INTEGER NOT NULL REFERENCES hazard (key),
  entry INTEGER NOT NULL,
  PRIMARY KEY (hazard, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  -- the name of the file kept beside the book; none for evidence only cited
  name TEXT,
  -- the record it belongs to: letter and number of its id
  letter TEXT NOT NULL CHECK (length(letter) = 1),
  subject INTEGER NOT NULL,
  entry INTEGER NOT NULL,
  PRIMARY KEY (sha256, letter, subject, entry)
) STRICT, WITHOUT ROWID;

-- Penalties that authorities decided, by the hazard they were for.
CREATE TABLE penalty (
  entry INTEGER NOT NULL PRIMARY KEY,
  hazard INTEGER NOT NULL REFERENCES hazard (key),
  venue INTEGER NOT NULL REFERENCES venue (key),
  decided_on INTEGER NOT NULL,
  authority TEXT NOT NULL,
  document TEXT,
  fine_fen INTEGER CHECK (fine_fen >= 0)
) STRICT;

CREATE INDEX penalty_by_day ON penalty (decided_on, venue);

CREATE TABLE supervision (
  key INTEGER NOT NULL PRIMARY KEY,
  venue INTEGER NOT NULL REFERENCES venue (key),
  zone TEXT,
  level TEXT NOT NULL CHECK (
    level = 'county'
    OR level = 'city'
    OR level = 'province'
    OR level = 'state'
  ),
  state TEXT NOT NULL CHECK (
    state = 'proposed'
    OR state = 'approved'
    OR state = 'rejected'
    OR state = 'notified'
    OR state = 'published'
    OR state = 'plan_filed'
    OR state = 'rectifying'
    OR state = 'extension_pending'
    OR state = 'acceptance_requested'
    OR state = 'accepted'
    OR state = 'delisted'
    OR state = 'withdrawn'
    OR state = 'superseded'
  ),
  -- its number in the system it was taken over from
  reference TEXT,
  -- the number of its notice
  number TEXT,
  opened_on INTEGER NOT NULL,
  approved_on INTEGER,
  finish_by INTEGER,
  -- the finish date first set, by which it is judged
  first_finish_by INTEGER,
  accepted_on INTEGER,
  -- the day of its last step, once nothing can follow
  ended_on INTEGER,
  extensions INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  progress_on INTEGER,
  percent INTEGER CHECK (percent >= 0 AND percent <= 100),
  next_step TEXT,
  supersedes INTEGER,
  entry INTEGER NOT NULL
) STRICT;

CREATE INDEX supervision_active ON supervision (finish_by)
WHERE ended_on IS NULL;

CREATE INDEX supervision_by_day ON supervision (opened_on);

CREATE INDEX supervision_by_venue ON supervision (venue, opened_on);

CREATE UNIQUE INDEX supervision_by_reference ON supervision (reference)
WHERE reference IS NOT NULL;

CREATE TABLE supervision_hazard (
  supervision INTEGER NOT NULL REFERENCES supervision (key),
  hazard INTEGER NOT NULL REFERENCES hazard (key),
  PRIMARY KEY (supervision, hazard)
) STRICT, WITHOUT ROWID;

CREATE INDEX supervision_by_hazard ON supervision_hazard (hazard, supervision);

CREATE TABLE supervision_step (
  supervision INTEGER NOT NULL REFERENCES supervision (key),
  entry INTEGER NOT NULL,
  PRIMARY KEY (supervision, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE transfer (
  key INTEGER NOT NULL PRIMARY KEY,
  hazard INTEGER NOT NULL REFERENCES hazard (key),
  venue INTEGER NOT NULL REFERENCES venue (key),
  zone TEXT,
  sort TEXT NOT NULL CHECK (sort IN ('administrative', 'criminal')),
  receiver TEXT NOT NULL,
  receiver_name TEXT,
  matter TEXT NOT NULL,
  state TEXT NOT NULL CHECK (
    state = 'drafted'
    OR state = 'approved'
    OR state = 'refused'
    OR state = 'sent'
    OR state = 'received'
    OR state = 'fed_back'
    OR state = 'returned'
  ),
  opened_on INTEGER NOT NULL,
  sent_on INTEGER,
  received_on INTEGER,
  ended_on INTEGER,
  result TEXT,
  entry INTEGER NOT NULL
) STRICT;

CREATE INDEX transfer_open ON transfer (opened_on)
WHERE ended_on IS NULL;

CREATE INDEX transfer_by_hazard ON transfer (hazard);

CREATE TABLE transfer_step (
  transfer INTEGER NOT NULL REFERENCES transfer (key),
  entry INTEGER NOT NULL,
  PRIMARY KEY (transfer, entry)
) STRICT, WITHOUT ROWID;

-- Running terms, started by the entry. Deadlines of hazards are kept with the hazards.
CREATE TABLE clock (
  entry INTEGER NOT NULL,
  kind TEXT NOT NULL,
  -- the record it belongs to: letter and number of its id
  letter TEXT NOT NULL CHECK (length(letter) = 1),
  subject INTEGER NOT NULL,
  venue INTEGER NOT NULL,
  zone TEXT,
  owner TEXT NOT NULL,
  from_on INTEGER NOT NULL,
  limit_value INTEGER,
  limit_unit TEXT,
  rule TEXT,
  due_on INTEGER NOT NULL,
  -- whether the calendar of the due day's year is not out yet
  provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
  done_on INTEGER,
  -- frozen when the step is done, or when it is stopped after its due day; none while a
  -- provisional due day may still move
  days_late INTEGER CHECK (days_late >= 0),
  -- stopped without a result: what it waited for is no longer owed
  stopped_on INTEGER,
  PRIMARY KEY (entry, kind),
  CHECK (done_on IS NULL OR stopped_on IS NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX clock_running ON clock (due_on)
WHERE done_on IS NULL AND stopped_on IS NULL;

CREATE INDEX clock_by_subject ON clock (letter, subject, kind);

CREATE INDEX clock_provisional ON clock (due_on)
WHERE provisional = 1 AND stopped_on IS NULL;

-- Papers as they were issued; their text is in the journal.
CREATE TABLE paper (
  kind TEXT NOT NULL,
  year INTEGER NOT NULL,
  serial INTEGER NOT NULL CHECK (serial > 0),
  number TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  issued_on INTEGER NOT NULL,
  entry INTEGER NOT NULL,
  PRIMARY KEY (kind, year, serial)
) STRICT, WITHOUT ROWID;

CREATE INDEX paper_by_subject ON paper (subject, kind, entry);

-- Years of the working calendar that were added to the book.
CREATE TABLE calendar_year (
  year INTEGER NOT NULL PRIMARY KEY,
  source TEXT NOT NULL,
  entry INTEGER NOT NULL
) STRICT;
