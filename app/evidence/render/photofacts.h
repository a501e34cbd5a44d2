// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pagesource.h"

#include <QByteArray>

namespace homeward::render {

/// What a camera wrote into a picture (EXIF, else XMP). Nothing of it is proof: clocks are wrong and fields are edited.
struct CameraNotes
{
    int orientation = 1; ///< 1…8
    QString taken;
    QString camera;                 ///< maker and model, the maker once
    QString software;               ///< at most 64 characters, like all of these words
    std::optional<GpsPosition> gps; ///< only when within range
    bool malformed = false;
};

/// Reads a whole picture file. Never throws and never prints.
[[nodiscard]] CameraNotes readCameraNotes(const QByteArray &bytes);
/// Reads a bare EXIF block (a TIFF structure) taken out of a container.
[[nodiscard]] CameraNotes readExifBlock(const QByteArray &block);

} // namespace homeward::render
