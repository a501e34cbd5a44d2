-- SPDX-FileCopyrightText: The Homeward authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the case index keeps of the cases, derived from their rows: a cache beside them that may be emptied at any time.
-- The image holds all cases as the index was when it was written, the lines those that changed since. Whatever changes
-- a case leaves an empty line, which says that it must be derived anew; who derived it writes it over.

CREATE TABLE case_line (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    rules BLOB NOT NULL, -- digest of the rules it was derived by
    line BLOB NOT NULL
) STRICT;
CREATE TABLE case_image (
    part INTEGER PRIMARY KEY, -- 0, 1, 2 … one after the other
    bytes BLOB NOT NULL
) STRICT;
INSERT INTO case_line SELECT id, x'', x'' FROM case_file;
CREATE TRIGGER case_line_of_a_new_case AFTER INSERT ON case_file
BEGIN
    INSERT OR REPLACE INTO case_line VALUES (NEW.id, x'', x'');
END;
CREATE TRIGGER case_line_of_a_changed_case AFTER UPDATE ON case_file
BEGIN
    INSERT OR REPLACE INTO case_line VALUES (NEW.id, x'', x'');
END;
