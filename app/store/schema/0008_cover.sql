-- SPDX-FileCopyrightText: The Homeward authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Pictures that are covered until asked for, and why. The newest row of an item holds; an empty reason takes the cover
-- away, and what was said before stays.

CREATE TABLE evidence_cover (
    id INTEGER PRIMARY KEY,
    evidence_id INTEGER NOT NULL REFERENCES evidence (id),
    reason TEXT NOT NULL,
    account TEXT,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_cover_evidence ON evidence_cover (evidence_id, id);
CREATE TRIGGER evidence_cover_is_never_edited BEFORE UPDATE ON evidence_cover
BEGIN
    SELECT RAISE(ABORT, 'a cover is only followed by another');
END;
CREATE TRIGGER evidence_cover_is_kept BEFORE DELETE ON evidence_cover
BEGIN
    SELECT RAISE(ABORT, 'a cover is never deleted');
END;
