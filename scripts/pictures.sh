#!/bin/sh
# SPDX-FileCopyrightText: The Homeward authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Pictures of every screen, made without a display: scripts/pictures.sh FOLDER [--screens a,b] [--languages uk,en]
# [--themes light] [--sizes 1440x900] [--text 200]. scripts/pictures.sh --readme makes anew the two of the README. Needs a
# configured build in build/dev.
set -eu
cd "$(dirname "$0")/.."
build=${HOMEWARD_BUILD:-build/dev}
cmake --build "$build" --target homeward-pictures homeward-render
QT_QPA_PLATFORM=offscreen
export QT_QPA_PLATFORM
[ "${1:-}" = --readme ] || exec "$build/tests/homeward-pictures" "$@"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p resources/pictures
"$build/tests/homeward-pictures" "$folder" --screens overview --languages en --themes light --sizes 1440x900
"$build/tests/homeward-pictures" "$folder" --screens claims --languages uk --themes dark --sizes 1440x900
cp "$folder/overview-en-light-1440x900.png" resources/pictures/overview-light-en.png
cp "$folder/claims-uk-dark-1440x900.png" resources/pictures/claims-dark-uk.png
