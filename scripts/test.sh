#!/bin/sh
# SPDX-FileCopyrightText: The Homeward authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds everything and runs all tests. HOMEWARD_PRESET chooses another preset (ci, asan).
set -eu
cd "$(dirname "$0")/.."

scripts/packages.sh test
preset=${HOMEWARD_PRESET:-dev}
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
cmake --build "build/$preset"
scripts/check-house.sh
scripts/i18n.py check
ctest --preset "$preset" --parallel "$(nproc)" "$@"
