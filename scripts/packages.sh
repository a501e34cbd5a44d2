#!/bin/sh
# SPDX-FileCopyrightText: The Homeward authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing on Debian 12. Usage: scripts/packages.sh build | test
# The lists are THE lists: a fresh Debian with these packages builds, runs and tests Homeward.
set -eu

build="
    ca-certificates g++ cmake ninja-build ccache pkg-config git
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libqt6svg6
    libqt6sql6-sqlite qt6-qpa-plugins qt6-image-formats-plugins qt6-translations-l10n libgl-dev
    libpoppler-qt6-dev libqpdf-dev libssl-dev libsodium-dev libexpected-dev libexiv2-dev libarchive-dev
    libheif-dev libcups2-dev libseccomp-dev libicu-dev
    fonts-noto-core fonts-liberation2 breeze-icon-theme"

tests="
    cups cups-client cups-filters poppler-utils mupdf-tools qpdf openssl
    libpdfbox2-java libjaxb-api-java libactivation-java default-jre-headless
    libimage-exiftool-perl hunspell hunspell-uk hunspell-ru python3 xvfb xauth xdotool x11-xkb-utils"

case "${1:-build}" in
build) wanted=$build ;;
test) wanted="$build $tests" ;;
*) echo "usage: scripts/packages.sh build|test" >&2; exit 2 ;;
esac

missing=""
for package in $wanted; do
    if ! dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed; then
        missing="$missing $package"
    fi
done
# SQLite3 Multiple Ciphers comes inside an npm package; any npm will do, and none is needed with a given source folder.
if [ -z "${HOMEWARD_SQLITE3MC_DIR:-}" ] && ! command -v npm >/dev/null 2>&1; then
    missing="$missing npm"
fi
[ -z "$missing" ] && exit 0

echo "Installing:$missing" >&2
as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null 2>&1; then
        as_root="sudo"
    else
        echo "These packages are missing and neither root nor sudo is at hand. Run as root:" >&2
        echo "    apt-get install --no-install-recommends$missing" >&2
        exit 1
    fi
fi
$as_root apt-get update -qq
# shellcheck disable=SC2086  # the list is meant to be split
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
