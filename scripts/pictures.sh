#!/bin/sh
# SPDX-FileCopyrightText: The Homeward authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Pictures of every screen, made without a display: scripts/pictures.sh FOLDER [--screens a,b] [--languages uk,en]
# [--themes light] [--sizes 1440x900]. Needs a configured build in build/dev.
set -eu
cd "$(dirname "$0")/.."
build=${HOMEWARD_BUILD:-build/dev}
cmake --build "$build" --target homeward-pictures homeward-render
QT_QPA_PLATFORM=offscreen exec "$build/tests/homeward-pictures" "$@"
