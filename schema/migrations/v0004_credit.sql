-- v0004: the credit list, and persons whose identity is sealed. Immutable once released.

-- Persons whose identity is sealed in the journal, under a key outside the book.
CREATE TABLE person (
  key INTEGER NOT NULL PRIMARY KEY,
  masked_name TEXT NOT NULL,
  masked_number TEXT NOT NULL,
  has_phone INTEGER NOT NULL CHECK (has_phone IN (0, 1)),
  recorded_on INTEGER NOT NULL,
  -- the day the key was destroyed
  forgotten_on INTEGER,
  -- the entry that holds the seal
  entry INTEGER NOT NULL
) STRICT;

-- Every look at who a person is; the entry says who looked and why.
CREATE TABLE person_reveal (
  person INTEGER NOT NULL REFERENCES person (key),
  entry INTEGER NOT NULL,
  PRIMARY KEY (person, entry)
) STRICT, WITHOUT ROWID;

-- Listings on the credit list. A person's name is masked here and everywhere in the book.
CREATE TABLE credit (
  key INTEGER NOT NULL PRIMARY KEY,
  -- its number in the system it was taken over from
  reference TEXT,
  subject TEXT NOT NULL CHECK (subject IN ('enterprise', 'person')),
  uscc TEXT,
  person INTEGER REFERENCES person (key),
  name TEXT NOT NULL,
  -- as what a person was found responsible, and for which enterprise
  post TEXT CHECK (post IN ('head', 'responsible')),
  unit_uscc TEXT,
  unit_name TEXT,
  address TEXT,
  -- codes of the rulebook's grounds, with a space between them
  grounds TEXT NOT NULL,
  -- who penalised, and so decides
  authority TEXT NOT NULL,
  penalty TEXT NOT NULL,
  penalty_on INTEGER NOT NULL,
  venue INTEGER REFERENCES venue (key),
  zone TEXT,
  state TEXT NOT NULL CHECK (
    state = 'proposed'
    OR state = 'noticed'
    OR state = 'defended'
    OR state = 'heard'
    OR state = 'decided'
    OR state = 'dropped'
    OR state = 'served'
    OR state = 'published'
    OR state = 'removal_applied'
    OR state = 'removed'
    OR state = 'expired'
    OR state = 'restored'
    OR state = 'revoked'
  ),
  decision TEXT,
  decided_on INTEGER,
  contact TEXT,
  served_on INTEGER,
  published_on INTEGER,
  withdrawn_on INTEGER,
  -- the last day of the term; none while it does not run yet
  term_ends_on INTEGER,
  -- how often it was corrected
  version INTEGER NOT NULL CHECK (version >= 0),
  opened_on INTEGER NOT NULL,
  ended_on INTEGER,
  entry INTEGER NOT NULL,
  CHECK ((subject = 'enterprise') = (uscc IS NOT NULL)),
  CHECK ((subject = 'person') = (person IS NOT NULL)),
  CHECK ((decision IS NULL) = (decided_on IS NULL))
) STRICT;

CREATE INDEX credit_by_uscc ON credit (uscc)
WHERE uscc IS NOT NULL;

CREATE INDEX credit_by_person ON credit (person)
WHERE person IS NOT NULL;

CREATE INDEX credit_by_venue ON credit (venue)
WHERE venue IS NOT NULL;

CREATE UNIQUE INDEX credit_by_reference ON credit (reference)
WHERE reference IS NOT NULL;

CREATE TABLE credit_step (
  credit INTEGER NOT NULL REFERENCES credit (key),
  entry INTEGER NOT NULL,
  PRIMARY KEY (credit, entry)
) STRICT, WITHOUT ROWID;

-- Names an enterprise had before.
CREATE TABLE credit_former_name (
  credit INTEGER NOT NULL REFERENCES credit (key),
  name TEXT NOT NULL,
  PRIMARY KEY (credit, name)
) STRICT, WITHOUT ROWID;

-- The days on which a subject is listed: from the service of the decision through the end of the
-- term, or the day before a removal or revocation; open while no end is known.
CREATE TABLE credit_period (
  credit INTEGER NOT NULL REFERENCES credit (key),
  from_on INTEGER NOT NULL,
  through_on INTEGER,
  PRIMARY KEY (credit, from_on),
  CHECK (through_on IS NULL OR through_on >= from_on)
) STRICT, WITHOUT ROWID;

CREATE INDEX credit_period_by_end ON credit_period (through_on);

-- The measures of a decision, and the authority that carries each out.
CREATE TABLE credit_measure (
  credit INTEGER NOT NULL REFERENCES credit (key),
  measure TEXT NOT NULL,
  receiver TEXT NOT NULL,
  PRIMARY KEY (credit, measure, receiver)
) STRICT, WITHOUT ROWID;

-- What each authority of a decision was told last, and whether it acknowledged it.
CREATE TABLE credit_receiver (
  credit INTEGER NOT NULL REFERENCES credit (key),
  receiver TEXT NOT NULL,
  -- in the order of the decision, from 0
  place INTEGER NOT NULL,
  told TEXT CHECK (
    told = 'listing'
    OR told = 'correction'
    OR told = 'removal'
  ),
  told_on INTEGER,
  -- the version of the listing that was told
  told_version INTEGER,
  acknowledged_on INTEGER,
  PRIMARY KEY (credit, receiver),
  CHECK ((told IS NULL) = (told_on IS NULL)),
  CHECK ((told IS NULL) = (told_version IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX credit_receiver_by_name ON credit_receiver (receiver);

-- Whose operator stands on the list.
CREATE INDEX venue_by_uscc ON venue (enterprise_uscc)
WHERE enterprise_uscc IS NOT NULL;
