#!/bin/sh
# SPDX-FileCopyrightText: The Homeward authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds everything and runs all tests; at the end says which steps were skipped and why, for to ctest a skipped step has
# passed. HOMEWARD_PRESET chooses another preset (ci, asan).
set -eu
cd "$(dirname "$0")/.."

scripts/packages.sh test
preset=${HOMEWARD_PRESET:-dev}
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
cmake --build "build/$preset"
scripts/check-house.sh
scripts/i18n.py check
outcome=0
ctest --preset "$preset" --parallel "$(nproc)" "$@" || outcome=$?
scripts/skipped.sh "build/$preset/Testing/Temporary/LastTest.log"
exit "$outcome"
