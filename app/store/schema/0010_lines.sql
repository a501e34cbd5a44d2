-- SPDX-FileCopyrightText: The Homeward authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the case index keeps of each case, derived from its rows by the rules named: a cache that may be emptied at any
-- time. rules: digest of the rules; line: as written by store/caselines.
CREATE TABLE case_line (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    rules BLOB NOT NULL,
    line BLOB NOT NULL
) STRICT;
