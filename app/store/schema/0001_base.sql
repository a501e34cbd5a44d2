-- SPDX-FileCopyrightText: The Homeward authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Public ids are UUIDv7 as text; integer row ids never leave the store. Words (states, kinds, fields) are stable ASCII
-- keys. Times are UTC, "2026-11-23T12:00:00.000Z". Missing is NULL.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last >= 0)
) STRICT, WITHOUT ROWID;

-- account '' is everybody's
CREATE TABLE setting (
    account TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (account, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE party (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 32 AND key NOT GLOB '*[^a-z0-9-]*'),
    name_uk TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    name_en TEXT NOT NULL,
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0)
) STRICT;

CREATE TABLE case_file (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL,
    number_key TEXT NOT NULL UNIQUE, -- the number in small letters, so that one number is never two cases
    state TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE subject (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    kind TEXT NOT NULL
) STRICT;
CREATE INDEX subject_case ON subject (case_id);

-- One sealed file of the evidence folder, for every evidence item with the same bytes.
CREATE TABLE blob (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    size INTEGER NOT NULL CHECK (size >= 0),
    name TEXT NOT NULL UNIQUE,
    wrapped_key BLOB NOT NULL,
    verified_at TEXT
) STRICT;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    blob_id INTEGER NOT NULL REFERENCES blob (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    original_name TEXT NOT NULL,
    mime TEXT NOT NULL,
    party_id INTEGER REFERENCES party (id),
    received_from TEXT NOT NULL,
    received_how TEXT NOT NULL,
    dated TEXT,
    pages INTEGER NOT NULL CHECK (pages >= 0),
    added_by TEXT,
    added_at TEXT NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 16)
) STRICT;
CREATE INDEX evidence_case ON evidence (case_id);
CREATE INDEX evidence_blob ON evidence (blob_id);

CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    subject_id INTEGER NOT NULL REFERENCES subject (id),
    field TEXT NOT NULL CHECK (field <> ''),
    value TEXT NOT NULL,
    party_id INTEGER NOT NULL REFERENCES party (id),
    source_text TEXT NOT NULL,
    source_evidence_id INTEGER REFERENCES evidence (id),
    source_page INTEGER NOT NULL CHECK (source_page >= -1),
    source_date TEXT,
    recorded_by TEXT,
    recorded_at TEXT NOT NULL,
    supersedes_id INTEGER REFERENCES claim (id),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    withdraw_reason TEXT NOT NULL DEFAULT '',
    withdrawn_by TEXT,
    withdrawn_at TEXT,
    salt BLOB NOT NULL CHECK (length(salt) = 16)
) STRICT;
CREATE INDEX claim_case ON claim (case_id, recorded_at);

-- A claim is corrected by another claim and withdrawn by its mark; what it says is never rewritten, and no
-- withdrawal is taken back.
CREATE TRIGGER claim_keeps_its_words BEFORE UPDATE OF uuid, case_id, subject_id, field, value, party_id, source_text,
    source_evidence_id, source_page, source_date, recorded_by, recorded_at, supersedes_id, salt ON claim
BEGIN
    SELECT RAISE(ABORT, 'a claim is never rewritten');
END;
CREATE TRIGGER claim_stays_withdrawn BEFORE UPDATE ON claim WHEN old.withdrawn = 1
BEGIN
    SELECT RAISE(ABORT, 'a claim stays withdrawn');
END;
CREATE TRIGGER claim_is_kept BEFORE DELETE ON claim
BEGIN
    SELECT RAISE(ABORT, 'a claim is never deleted');
END;

-- rects: JSON, [[x, y, width, height], …] as fractions of the displayed page
CREATE TABLE claim_region (
    claim_id INTEGER NOT NULL REFERENCES claim (id),
    position INTEGER NOT NULL,
    evidence_id INTEGER NOT NULL REFERENCES evidence (id),
    page INTEGER NOT NULL CHECK (page >= 0),
    rects TEXT NOT NULL,
    PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    subject_id INTEGER REFERENCES subject (id),
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT,
    decided_at TEXT NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 16)
) STRICT;
CREATE INDEX decision_case ON decision (case_id, decided_at);
CREATE TRIGGER decision_is_never_edited BEFORE UPDATE ON decision
BEGIN
    SELECT RAISE(ABORT, 'a decision is only followed by another');
END;
CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision
BEGIN
    SELECT RAISE(ABORT, 'a decision is never deleted');
END;

CREATE TABLE annotation (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    evidence_id INTEGER NOT NULL REFERENCES evidence (id),
    page INTEGER NOT NULL CHECK (page >= 0),
    kind TEXT NOT NULL,
    category TEXT NOT NULL,
    rects TEXT NOT NULL,
    quote TEXT NOT NULL,
    body TEXT NOT NULL,
    author TEXT,
    created_at TEXT NOT NULL,
    modified_at TEXT NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX annotation_evidence ON annotation (evidence_id);

-- The register of papers: a number is taken first and never used again.
CREATE TABLE paper (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    revision BLOB NOT NULL CHECK (length(revision) = 32),
    language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('reserved', 'issued', 'cancelled')),
    account TEXT,
    reserved_at TEXT NOT NULL,
    sha256 BLOB CHECK (sha256 IS NULL OR length(sha256) = 32),
    issued_at TEXT,
    signer TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    CHECK ((state = 'issued') = (sha256 IS NOT NULL AND issued_at IS NOT NULL))
) STRICT;
CREATE INDEX paper_case ON paper (case_id);

-- The chain stands alone: it names cases by their public ids and outlives them.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    act TEXT NOT NULL,
    at TEXT NOT NULL,
    account TEXT,
    case_uuid TEXT,
    act_key TEXT NOT NULL,
    content_digest BLOB NOT NULL CHECK (length(content_digest) = 32),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_case ON audit (case_uuid, seq);
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail only grows');
END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail only grows');
END;
-- REPLACE deletes without asking the trigger above.
CREATE TRIGGER audit_only_appends BEFORE INSERT ON audit WHEN new.seq <= (SELECT max(seq) FROM audit)
BEGIN
    SELECT RAISE(ABORT, 'the audit trail only grows');
END;

-- What changed, in words; may be erased (deleted), never rewritten.
CREATE TABLE audit_content (
    seq INTEGER PRIMARY KEY REFERENCES audit (seq),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    content TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_content_is_never_changed BEFORE UPDATE ON audit_content
BEGIN
    SELECT RAISE(ABORT, 'the content of the audit trail is erased or kept, not changed');
END;
CREATE TRIGGER audit_content_is_never_replaced BEFORE INSERT ON audit_content
    WHEN EXISTS (SELECT 1 FROM audit_content WHERE seq = new.seq)
BEGIN
    SELECT RAISE(ABORT, 'the content of the audit trail is erased or kept, not changed');
END;
