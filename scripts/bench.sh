#!/bin/sh
# SPDX-FileCopyrightText: The Homeward authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures speed and memory, as ratios of two things done in turn on this machine: scripts/bench.sh [NAME…], all
# without a name. Ends with 1 when a ratio is over its bound. Quiet machines give honest figures. Needs a configured
# build in build/dev.
set -eu
cd "$(dirname "$0")/.."
build=${HOMEWARD_BUILD:-build/dev}
scripts/packages.sh test
cmake --build "$build" --target benchmarks homeward-render
HOMEWARD_RENDER="$(cd "$build" && pwd)/bin/homeward-render"
QT_QPA_PLATFORM=offscreen
HOMEWARD_SHELF=$(mktemp -d) # large dossiers, made once
trap 'rm -rf "$HOMEWARD_SHELF"' EXIT
export HOMEWARD_RENDER QT_QPA_PLATFORM HOMEWARD_SHELF
verdict=0
for name in ${*:-start store caseindex caselist open pages document memory}; do
    "$build/bench/bench_$name" || verdict=1
done
exit $verdict
