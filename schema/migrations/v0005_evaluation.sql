-- v0005: what the zone evaluation adds. Immutable once released.

-- Venues that came into a zone or left it, by adjustments of its area.
CREATE TABLE boundary_change (
  zone TEXT NOT NULL REFERENCES zone (code),
  venue INTEGER NOT NULL REFERENCES venue (key),
  -- the first day on which the new area holds
  effective_on INTEGER NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('add', 'remove')),
  -- number of the decision
  document TEXT NOT NULL,
  entry INTEGER NOT NULL,
  PRIMARY KEY (zone, effective_on, venue)
) STRICT, WITHOUT ROWID;

CREATE INDEX boundary_change_by_venue ON boundary_change (venue, effective_on);
