-- SPDX-FileCopyrightText: The Homeward authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How evidence came in, what was said of it before, and what was entered in error.

ALTER TABLE evidence ADD COLUMN received_by TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN received_on TEXT;
ALTER TABLE evidence ADD COLUMN original_seen TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1));
ALTER TABLE evidence ADD COLUMN withdraw_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN withdrawn_by TEXT;
ALTER TABLE evidence ADD COLUMN withdrawn_at TEXT;

-- Words about an item that others have replaced.
CREATE TABLE evidence_former (
    id INTEGER PRIMARY KEY,
    evidence_id INTEGER NOT NULL REFERENCES evidence (id),
    title TEXT NOT NULL,
    party_id INTEGER REFERENCES party (id),
    received_from TEXT NOT NULL,
    received_by TEXT NOT NULL,
    received_how TEXT NOT NULL,
    received_on TEXT,
    original_seen TEXT NOT NULL,
    dated TEXT,
    replaced_by TEXT,
    replaced_at TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_former_item ON evidence_former (evidence_id, id);
CREATE TRIGGER evidence_former_is_never_changed BEFORE UPDATE ON evidence_former
BEGIN
    SELECT RAISE(ABORT, 'former words are never rewritten');
END;
CREATE TRIGGER evidence_former_is_kept BEFORE DELETE ON evidence_former
BEGIN
    SELECT RAISE(ABORT, 'former words are never deleted');
END;
