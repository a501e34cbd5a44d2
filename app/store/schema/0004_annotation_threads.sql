-- SPDX-FileCopyrightText: The Homeward authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Answers under annotations, answered questions, the words around a marked passage, and passwords of documents that
-- somebody wished to be remembered inside the dossier.

ALTER TABLE annotation ADD COLUMN before_quote TEXT NOT NULL DEFAULT '';
ALTER TABLE annotation ADD COLUMN after_quote TEXT NOT NULL DEFAULT '';
ALTER TABLE annotation ADD COLUMN resolved INTEGER NOT NULL DEFAULT 0 CHECK (resolved IN (0, 1));

CREATE TABLE annotation_reply (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    annotation_id INTEGER NOT NULL REFERENCES annotation (id),
    body TEXT NOT NULL CHECK (body <> ''),
    author TEXT,
    created_at TEXT NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX annotation_reply_annotation ON annotation_reply (annotation_id, created_at);
CREATE TRIGGER annotation_reply_keeps_its_words
    BEFORE UPDATE OF uuid, annotation_id, body, author, created_at ON annotation_reply
BEGIN
    SELECT RAISE(ABORT, 'an answer is withdrawn, never rewritten');
END;
CREATE TRIGGER annotation_reply_is_kept BEFORE DELETE ON annotation_reply
BEGIN
    SELECT RAISE(ABORT, 'an answer is never deleted');
END;

CREATE TABLE document_password (
    evidence_id INTEGER PRIMARY KEY REFERENCES evidence (id),
    password TEXT NOT NULL CHECK (password <> ''),
    remembered_by TEXT,
    remembered_at TEXT NOT NULL
) STRICT;
