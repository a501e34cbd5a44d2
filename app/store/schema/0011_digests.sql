-- SPDX-FileCopyrightText: The Homeward authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A digest of every row that a case owns, as the program's own acts have written it. The audit trail holds after each
-- act the digest of them all, so a check names the row that was changed past the program, and an act reads again only
-- what it wrote. Filled for a case by its first act.

CREATE TABLE row_digest (
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    part TEXT NOT NULL, -- the row's table
    row INTEGER NOT NULL, -- its id there
    digest BLOB NOT NULL CHECK (length(digest) = 32), -- of claims, decisions and evidence: what the revision is made of
    beside BLOB CHECK (beside IS NULL OR length(beside) = 32), -- of their columns outside the revision
    PRIMARY KEY (case_id, part, row)
) STRICT, WITHOUT ROWID;

-- A mark that was set by mistake can be taken back; both are in the audit trail.
DROP TRIGGER attestation_stays_in_error;
