-- v0003: emergency plans, drills, training, accidents. Immutable once released.
-- As before, the tables of an older book are emptied here and filled again from its journal.

DELETE FROM paper;
DELETE FROM calendar_year;
DELETE FROM transfer_step;
DELETE FROM transfer;
DELETE FROM supervision_step;
DELETE FROM supervision_hazard;
DELETE FROM supervision;
DELETE FROM penalty;
DELETE FROM evidence;
DELETE FROM hazard_step;
DELETE FROM hazard;
DELETE FROM inspection_supplement;
DELETE FROM venue_year;
DELETE FROM actor;
DELETE FROM numbering;
DELETE FROM book;
DROP TABLE clock;
DROP TABLE inspection;
DROP TABLE venue;
DROP TABLE zone;

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
  -- the day it was first recorded: before it the book cannot tell what was owed
  registered_on INTEGER NOT NULL,
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
  -- the day it was first recorded: before it the book cannot tell what was owed
  registered_on INTEGER NOT NULL,
  entry INTEGER NOT NULL
) STRICT;

CREATE INDEX venue_by_zone ON venue (zone, code);

CREATE TABLE inspection (
  key INTEGER NOT NULL PRIMARY KEY,
  reference TEXT,
  venue INTEGER NOT NULL REFERENCES venue (key),
  zone TEXT,
  inspected_on INTEGER NOT NULL,
  -- a drill is no inspection: its record only holds the hazards that the drill brought to light
  kind TEXT NOT NULL CHECK (
    kind = 'routine'
    OR kind = 'special'
    OR kind = 'joint'
    OR kind = 'reinspection'
    OR kind = 'enforcement'
    OR kind = 'self'
    OR kind = 'drill'
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

-- Running terms, started by the entry. Deadlines of hazards are kept with the hazards.
CREATE TABLE clock (
  entry INTEGER NOT NULL,
  kind TEXT NOT NULL,
  -- the record it belongs to: letter and number of its id
  letter TEXT NOT NULL CHECK (length(letter) = 1),
  subject INTEGER NOT NULL,
  -- none where a zone body or a park answers
  venue INTEGER,
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

-- Emergency plans. Who answers: the venue where there is one, else the park, else the zone body.
CREATE TABLE plan (
  key INTEGER NOT NULL PRIMARY KEY,
  venue INTEGER REFERENCES venue (key),
  zone TEXT,
  park TEXT,
  kind TEXT NOT NULL CHECK (
    kind = 'comprehensive'
    OR kind = 'special'
    OR kind = 'onsite'
  ),
  name TEXT NOT NULL,
  -- its number in the system it was taken over from
  reference TEXT,
  state TEXT NOT NULL CHECK (
    state = 'drafted'
    OR state = 'reviewed'
    OR state = 'published'
    OR state = 'filing_sent'
    OR state = 'filing_returned'
    OR state = 'filed'
    OR state = 'revision_due'
    OR state = 'retired'
  ),
  -- of the draft in hand, or of what is in force
  version INTEGER NOT NULL CHECK (version > 0),
  -- the version in force; it stays so while a revision is in hand
  valid_version INTEGER CHECK (valid_version > 0),
  number TEXT,
  published_on INTEGER,
  -- the filing of the version in force
  sent_on INTEGER,
  answer_by INTEGER,
  answer_provisional INTEGER CHECK (answer_provisional IN (0, 1)),
  filed_on INTEGER,
  evaluated_on INTEGER,
  -- why a revision is due or in hand
  cause TEXT,
  opened_on INTEGER NOT NULL,
  ended_on INTEGER,
  entry INTEGER NOT NULL,
  CHECK ((valid_version IS NULL) = (published_on IS NULL))
) STRICT;

CREATE INDEX plan_by_venue ON plan (venue, kind)
WHERE venue IS NOT NULL;

CREATE INDEX plan_by_zone ON plan (zone, kind);

CREATE UNIQUE INDEX plan_by_reference ON plan (reference)
WHERE reference IS NOT NULL;

CREATE TABLE plan_step (
  plan INTEGER NOT NULL REFERENCES plan (key),
  entry INTEGER NOT NULL,
  PRIMARY KEY (plan, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE drill (
  key INTEGER NOT NULL PRIMARY KEY,
  reference TEXT,
  venue INTEGER REFERENCES venue (key),
  zone TEXT,
  park TEXT,
  -- the plan that was exercised, where the book holds it, and its version
  plan INTEGER REFERENCES plan (key),
  plan_version INTEGER CHECK (plan_version > 0),
  plan_kind TEXT NOT NULL CHECK (
    plan_kind = 'comprehensive'
    OR plan_kind = 'special'
    OR plan_kind = 'onsite'
  ),
  kind TEXT NOT NULL CHECK (kind IN ('tabletop', 'full')),
  topic TEXT,
  state TEXT NOT NULL CHECK (
    state = 'planned'
    OR state = 'held'
    OR state = 'evaluated'
    OR state = 'reported'
    OR state = 'cancelled'
    OR state = 'void'
  ),
  planned_on INTEGER,
  held_on INTEGER,
  participants INTEGER CHECK (participants > 0),
  -- persons on the roll when it was held, where told
  roll INTEGER CHECK (roll > 0),
  problems INTEGER NOT NULL,
  -- the record that holds the hazards it brought to light
  inspection INTEGER REFERENCES inspection (key),
  -- whether its result is owed to the authority
  owes_report INTEGER NOT NULL CHECK (owes_report IN (0, 1)),
  reported_on INTEGER,
  receiver TEXT,
  ended_on INTEGER,
  entry INTEGER NOT NULL
) STRICT;

CREATE INDEX drill_by_venue ON drill (venue, plan_kind, held_on)
WHERE venue IS NOT NULL;

CREATE INDEX drill_by_day ON drill (held_on)
WHERE held_on IS NOT NULL;

CREATE INDEX drill_planned ON drill (planned_on)
WHERE held_on IS NULL AND ended_on IS NULL;

CREATE INDEX drill_by_zone ON drill (zone, held_on);

CREATE INDEX drill_by_plan ON drill (plan, held_on)
WHERE plan IS NOT NULL;

CREATE UNIQUE INDEX drill_by_reference ON drill (reference)
WHERE reference IS NOT NULL;

CREATE TABLE drill_step (
  drill INTEGER NOT NULL REFERENCES drill (key),
  entry INTEGER NOT NULL,
  PRIMARY KEY (drill, entry)
) STRICT, WITHOUT ROWID;

-- The last drill of a kind of plan at a venue: what is owed next follows without reading history.
CREATE TABLE drill_last (
  venue INTEGER NOT NULL REFERENCES venue (key),
  plan_kind TEXT NOT NULL,
  held_on INTEGER NOT NULL,
  PRIMARY KEY (venue, plan_kind)
) STRICT, WITHOUT ROWID;

-- Training sessions. Names stand in training_person; a session that only counts heads has none.
CREATE TABLE training (
  key INTEGER NOT NULL PRIMARY KEY,
  reference TEXT,
  venue INTEGER NOT NULL REFERENCES venue (key),
  zone TEXT,
  held_on INTEGER NOT NULL,
  trainees TEXT NOT NULL CHECK (
    trainees = 'head'
    OR trainees = 'safety_officer'
    OR trainees = 'new_staff'
    OR trainees = 'staff'
  ),
  kind TEXT NOT NULL CHECK (kind IN ('initial', 'yearly')),
  -- sessions of one course are its batches: they train different people
  course TEXT,
  content TEXT NOT NULL,
  persons INTEGER NOT NULL CHECK (persons > 0),
  passed INTEGER CHECK (passed >= 0),
  hours_tenths INTEGER NOT NULL CHECK (hours_tenths > 0),
  void_on INTEGER,
  -- the entry that withdrew it
  void_entry INTEGER,
  entry INTEGER NOT NULL,
  CHECK ((void_on IS NULL) = (void_entry IS NULL))
) STRICT;

CREATE INDEX training_by_venue ON training (venue, held_on);

CREATE INDEX training_by_day ON training (held_on);

CREATE INDEX training_by_trainees ON training (venue, trainees, held_on)
WHERE void_on IS NULL;

CREATE UNIQUE INDEX training_by_reference ON training (reference)
WHERE reference IS NOT NULL;

CREATE TABLE training_person (
  training INTEGER NOT NULL REFERENCES training (key),
  name TEXT NOT NULL,
  PRIMARY KEY (training, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE accident (
  key INTEGER NOT NULL PRIMARY KEY,
  reference TEXT,
  venue INTEGER REFERENCES venue (key),
  zone TEXT,
  park TEXT,
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  -- instants in milliseconds: when it happened, was known to the head, reached the authority
  occurred_at INTEGER NOT NULL,
  known_at INTEGER NOT NULL,
  reported_at INTEGER NOT NULL,
  occurred_on INTEGER NOT NULL,
  deaths INTEGER NOT NULL CHECK (deaths >= 0),
  serious_injuries INTEGER NOT NULL CHECK (serious_injuries >= 0),
  missing INTEGER NOT NULL CHECK (missing >= 0),
  loss_fen INTEGER NOT NULL CHECK (loss_fen >= 0),
  grade TEXT NOT NULL CHECK (
    grade = 'general'
    OR grade = 'larger'
    OR grade = 'major'
    OR grade = 'extraordinary'
  ),
  -- the grade of the first report
  first_grade TEXT NOT NULL,
  -- the last day on which a change of casualties changes the grade
  window_through INTEGER NOT NULL,
  revisions INTEGER NOT NULL,
  -- the highest level of government it was reported to
  reached TEXT NOT NULL CHECK (
    reached = 'county'
    OR reached = 'city'
    OR reached = 'province'
    OR reached = 'state'
  ),
  state TEXT NOT NULL CHECK (
    state = 'reported'
    OR state = 'under_investigation'
    OR state = 'report_delivered'
    OR state = 'approved'
    OR state = 'evaluated'
    OR state = 'void'
  ),
  body TEXT,
  delivered_on INTEGER,
  approved_on INTEGER,
  -- whether the approval found somebody responsible; none before it
  responsible INTEGER CHECK (responsible IN (0, 1)),
  ended_on INTEGER,
  entry INTEGER NOT NULL
) STRICT;

CREATE INDEX accident_by_day ON accident (occurred_on);

CREATE INDEX accident_by_venue ON accident (venue, occurred_on)
WHERE venue IS NOT NULL;

CREATE INDEX accident_open ON accident (occurred_on)
WHERE ended_on IS NULL;

CREATE UNIQUE INDEX accident_by_reference ON accident (reference)
WHERE reference IS NOT NULL;

CREATE TABLE accident_step (
  accident INTEGER NOT NULL REFERENCES accident (key),
  entry INTEGER NOT NULL,
  PRIMARY KEY (accident, entry)
) STRICT, WITHOUT ROWID;

-- Hazards that somebody has linked with an accident; what was known before it is derived.
CREATE TABLE accident_hazard (
  accident INTEGER NOT NULL REFERENCES accident (key),
  hazard INTEGER NOT NULL REFERENCES hazard (key),
  entry INTEGER NOT NULL,
  PRIMARY KEY (accident, hazard)
) STRICT, WITHOUT ROWID;

CREATE INDEX accident_by_hazard ON accident_hazard (hazard);

-- Late, omitted, false or concealed reporting; counts in the year it came to light.
CREATE TABLE accident_fault (
  accident INTEGER NOT NULL REFERENCES accident (key),
  entry INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (
    kind = 'late'
    OR kind = 'omitted'
    OR kind = 'false'
    OR kind = 'concealed'
  ),
  -- the level of government that should have been told
  level TEXT NOT NULL CHECK (
    level = 'county'
    OR level = 'city'
    OR level = 'province'
    OR level = 'state'
  ),
  -- by how many minutes, for a late report
  minutes_late INTEGER CHECK (minutes_late > 0),
  discovered_on INTEGER NOT NULL,
  PRIMARY KEY (accident, entry, kind, level)
) STRICT, WITHOUT ROWID;

CREATE INDEX accident_fault_by_day ON accident_fault (discovered_on);
