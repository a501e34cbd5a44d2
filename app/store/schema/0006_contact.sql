-- SPDX-FileCopyrightText: The Homeward authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The family log. A line is corrected by another line and withdrawn by its mark; taken back by Undo it stays, marked.
CREATE TABLE contact_event (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    at TEXT NOT NULL,
    day_only INTEGER NOT NULL CHECK (day_only IN (0, 1)),
    child_zone TEXT NOT NULL,
    family_zone TEXT NOT NULL,
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    with_whom TEXT NOT NULL,
    participants TEXT NOT NULL,
    interpreter TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    consent TEXT NOT NULL,
    wellbeing TEXT NOT NULL,
    body TEXT NOT NULL,
    next_date TEXT,
    recorded_by TEXT,
    recorded_at TEXT NOT NULL,
    supersedes_id INTEGER REFERENCES contact_event (id),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    withdraw_reason TEXT NOT NULL DEFAULT '',
    taken_back INTEGER NOT NULL DEFAULT 0 CHECK (taken_back IN (0, 1)),
    CHECK (supersedes_id IS NULL OR supersedes_id <> id)
) STRICT;
CREATE INDEX contact_event_case ON contact_event (case_id, at);

CREATE TRIGGER contact_event_keeps_its_words BEFORE UPDATE OF uuid, case_id, at, day_only, child_zone, family_zone, channel,
    state, with_whom, participants, interpreter, minutes, consent, wellbeing, body, next_date, recorded_by,
    recorded_at, supersedes_id ON contact_event
BEGIN
    SELECT RAISE(ABORT, 'a line of the family log is never rewritten');
END;
CREATE TRIGGER contact_event_is_kept BEFORE DELETE ON contact_event
BEGIN
    SELECT RAISE(ABORT, 'a line of the family log is never deleted');
END;
