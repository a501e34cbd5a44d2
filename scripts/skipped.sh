#!/bin/sh
# SPDX-FileCopyrightText: The Homeward authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# scripts/skipped.sh LOG: the steps of tests that were skipped, by their reasons, from the log of a run of ctest.
set -eu
awk '/^SKIP *: / {
        sub(/^SKIP *: */, ""); end = index($0 " ", ") ")
        print substr($0, end + 2) "\t" substr($0, 1, end)
    }' "$1" | sort -u | awk -F '\t' '
    $1 != reason || !count { reason = $1; text = text "\n  " ($1 == "" ? "no reason given" : $1) ":" }
    { count++; text = text "\n    " $2 }
    END { if (count) print "Skipped steps: " count "; they were not tried because" text; else print "No step was skipped." }'
