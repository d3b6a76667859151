-- v0006: frozen evaluations. Immutable once released.

-- Evaluations that were frozen: signed and handed out.
CREATE TABLE evaluation_freeze (
  entry INTEGER NOT NULL PRIMARY KEY,
  year INTEGER NOT NULL,
  as_of INTEGER NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('auto', 'before', 'after')),
  -- name and edition
  rulebook TEXT NOT NULL,
  -- the entries that the figures were read from
  journal_size INTEGER NOT NULL,
  -- the root over these entries, base64
  journal_root TEXT NOT NULL,
  -- the day it was recorded
  frozen_on INTEGER NOT NULL,
  frozen_by TEXT NOT NULL
) STRICT;
