-- v0007: what scores need beyond inspections and deadlines. Immutable once released.
-- The tables of an older book are emptied here and filled again from its journal.

DELETE FROM accident_fault;
DELETE FROM accident_hazard;
DELETE FROM accident_step;
DELETE FROM accident;
DELETE FROM boundary_change;
DELETE FROM calendar_year;
DELETE FROM clock;
DELETE FROM credit_former_name;
DELETE FROM credit_measure;
DELETE FROM credit_period;
DELETE FROM credit_receiver;
DELETE FROM credit_step;
DELETE FROM credit;
DELETE FROM evaluation_freeze;
DELETE FROM drill_last;
DELETE FROM drill_step;
DELETE FROM drill;
DELETE FROM evidence;
DELETE FROM hazard_step;
DELETE FROM inspection_supplement;
DELETE FROM numbering;
DELETE FROM paper;
DELETE FROM penalty;
DELETE FROM person_reveal;
DELETE FROM person;
DELETE FROM plan_step;
DELETE FROM plan;
DELETE FROM supervision_hazard;
DELETE FROM supervision_step;
DELETE FROM supervision;
DELETE FROM training_person;
DELETE FROM training;
DELETE FROM transfer_step;
DELETE FROM transfer;
DELETE FROM hazard;
DELETE FROM inspection;
DELETE FROM venue_year;
DELETE FROM venue;
DELETE FROM actor;
DELETE FROM zone;
DELETE FROM book;

-- Hazards closed in the year, by the day they were closed; void ones not.
ALTER TABLE venue_year ADD COLUMN closed INTEGER NOT NULL DEFAULT 0;

-- Of these, how many were found again.
ALTER TABLE venue_year ADD COLUMN reopened INTEGER NOT NULL DEFAULT 0;

-- The days on which a filed version of a plan was in force, one row from each filing or evaluation.
CREATE TABLE plan_filing (
  plan INTEGER NOT NULL REFERENCES plan (key),
  -- the entry that began it
  entry INTEGER NOT NULL,
  from_on INTEGER NOT NULL,
  -- the last day; before the first where it ended on the day it began
  through_on INTEGER,
  -- when the version was published or last evaluated
  renewed_on INTEGER NOT NULL,
  PRIMARY KEY (plan, entry)
) STRICT, WITHOUT ROWID;

-- Quarterly statements that zones sent; one sent again has several rows.
CREATE TABLE statement (
  zone TEXT NOT NULL REFERENCES zone (code),
  -- such as 2025Q3
  period TEXT NOT NULL,
  entry INTEGER NOT NULL,
  sent_on INTEGER NOT NULL,
  receiver TEXT NOT NULL,
  -- the number it was sent under
  document TEXT,
  PRIMARY KEY (period, zone, entry)
) STRICT, WITHOUT ROWID;
