#!/bin/sh
# SPDX-FileCopyrightText: The Homeward authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Homeward and opens it on a dossier of invented sample cases. Where there is no display, does the main job
# headless instead: makes, signs and verifies the summary of a sample case and says where it lies.
set -eu
cd "$(dirname "$0")/.."

scripts/packages.sh build
preset=${HOMEWARD_PRESET:-dev}
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >&2
cmake --build "build/$preset" --target homeward homeward-render >&2
homeward="build/$preset/bin/homeward"

sample=${HOMEWARD_SAMPLE:-build/sample}
if [ ! -f "$sample/keys.homeward" ]; then
    rm -rf "$sample.part"
    "$homeward" sample "$sample.part" >/dev/null # what it says names the folder it is moved from
    rm -rf "$sample"
    mv "$sample.part" "$sample"
fi
demonstration="$sample/demonstration"
echo "Sample dossier: $sample, its passphrase: $(cat "$demonstration/passphrase.txt")"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$homeward" --dossier "$sample" "$@"
fi

echo "No display: making, signing and verifying the summary of DEMO-0007 instead."
paper=build/DEMO-0007-summary.pdf # nothing is written into the folder of a dossier
rm -f "$paper"
"$homeward" summary "$sample" DEMO-0007 --out "$paper" --paper uk \
    --passphrase-file "$demonstration/passphrase.txt" \
    --key "$demonstration/demo-key.p12" --key-passphrase-file "$demonstration/key-passphrase.txt"
"$homeward" verify "$paper" --trust "$demonstration/trust"
echo "The signed summary lies at $(realpath "$paper")"
