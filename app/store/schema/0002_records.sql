-- SPDX-FileCopyrightText: The Homeward authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What parties attest about a case as it was at one revision. Outside the revision itself.
CREATE TABLE attestation (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    party_id INTEGER NOT NULL REFERENCES party (id),
    capacity TEXT NOT NULL,
    result TEXT NOT NULL,
    reservations TEXT NOT NULL,
    signatory TEXT NOT NULL,
    dated TEXT,
    revision BLOB CHECK (revision IS NULL OR length(revision) = 32),
    evidence_id INTEGER REFERENCES evidence (id),
    recorded_by TEXT,
    recorded_at TEXT NOT NULL,
    in_error INTEGER NOT NULL DEFAULT 0 CHECK (in_error IN (0, 1)),
    error_reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX attestation_case ON attestation (case_id, recorded_at);
CREATE TRIGGER attestation_keeps_its_words BEFORE UPDATE OF uuid, case_id, party_id, capacity, result, reservations,
    signatory, dated, revision, evidence_id, recorded_by, recorded_at ON attestation
BEGIN
    SELECT RAISE(ABORT, 'an attestation is never rewritten');
END;
CREATE TRIGGER attestation_stays_in_error BEFORE UPDATE ON attestation WHEN old.in_error = 1
BEGIN
    SELECT RAISE(ABORT, 'an attestation entered in error stays so');
END;
CREATE TRIGGER attestation_is_kept BEFORE DELETE ON attestation
BEGIN
    SELECT RAISE(ABORT, 'an attestation is never deleted');
END;

-- Whether a subject was entered in error is read from the decisions about it.
CREATE INDEX decision_subject ON decision (subject_id);
