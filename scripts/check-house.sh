#!/bin/sh
# SPDX-FileCopyrightText: The Homeward authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The part of the house rules the linker cannot keep: who may include whom, where SQL and Widgets may stand.
set -eu
cd "$(dirname "$0")/.."
fault=0
complain() { echo "house rule: $1" >&2; echo "$2" | sed 's/^/    /' >&2; fault=1; }

# room -> rooms it may include (itself always)
allowed() {
    case "$1" in
    domain) echo "domain" ;;
    names | security | signing) echo "domain $1" ;;
    store) echo "domain names security store" ;;
    summary) echo "domain names summary" ;;
    evidence) echo "domain names evidence render" ;; # render: the helper’s own files
    desks) echo "domain names security signing store summary evidence desks" ;;
    commands) echo "domain names security signing summary evidence desks commands resources translations" ;;
    esac
}
for room in domain names security signing store summary evidence desks commands; do
    pattern=$(allowed "$room" | tr ' ' '|')
    found=$(grep -rnE '#include "[a-z]+/' "app/$room" --include=*.h --include=*.cpp \
        | grep -vE "#include \"($pattern)/" || true)
    [ -z "$found" ] || complain "app/$room looks up or sideways" "$found"
done
found=$(grep -rnE '#include *[<"](QWidget|QtWidgets|QDialog|QMessageBox|QPrinter|QApplication)' app || true)
[ -z "$found" ] || complain "Widgets inside app/" "$found"
found=$(grep -rnE '"(SELECT|INSERT|UPDATE|DELETE FROM) ' app ui --include=*.cpp --include=*.h | grep -v '^app/store/' || true)
[ -z "$found" ] || complain "SQL outside app/store" "$found"
found=$(grep -rnE '#include *<poppler' app ui | grep -v '^app/evidence/render/' || true)
[ -z "$found" ] || complain "Poppler outside homeward-render" "$found"
found=$(grep -rnE 'QLocale::ShortFormat|"yy"|\.yy"' app ui || true)
[ -z "$found" ] || complain "two-digit years and the system's short date are banned" "$found"
found=$(grep -rLE 'SPDX-License-Identifier' app ui tests --include=*.h --include=*.cpp || true)
[ -z "$found" ] || complain "no licence line" "$found"
exit $fault
