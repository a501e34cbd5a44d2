-- SPDX-FileCopyrightText: The Homeward authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Beside the record, never part of its revision: who has read which revision of a case, and who works on it.

-- Kept for cases that somebody has read, so that a list knows without reading a case whether it is another one since.
CREATE TABLE case_revision (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    revision BLOB NOT NULL CHECK (length(revision) = 32)
) STRICT;

CREATE TABLE read_mark (
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    account TEXT NOT NULL,
    revision BLOB NOT NULL CHECK (length(revision) = 32),
    read_at TEXT NOT NULL,
    PRIMARY KEY (case_id, account)
) STRICT, WITHOUT ROWID;
CREATE INDEX read_mark_account ON read_mark (account);

-- No row: nobody's. Who had it before is in the audit trail.
CREATE TABLE assignment (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    account TEXT NOT NULL,
    assigned_by TEXT,
    assigned_at TEXT NOT NULL
) STRICT;
