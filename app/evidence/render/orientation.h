// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImageIOHandler>
#include <QSize>

namespace homeward::render {

/// The turn that shows a stored picture upright, for an EXIF orientation 1…8.
[[nodiscard]] inline QImageIOHandler::Transformations turnFor(int orientation)
{
    switch (orientation) {
    case 2:
        return QImageIOHandler::TransformationMirror;
    case 3:
        return QImageIOHandler::TransformationRotate180;
    case 4:
        return QImageIOHandler::TransformationFlip;
    case 5:
        return QImageIOHandler::TransformationFlipAndRotate90;
    case 6:
        return QImageIOHandler::TransformationRotate90;
    case 7:
        return QImageIOHandler::TransformationMirrorAndRotate90;
    case 8:
        return QImageIOHandler::TransformationRotate270;
    default:
        return QImageIOHandler::TransformationNone;
    }
}

/// Do orientations 5…8 lay the picture on its side?
[[nodiscard]] inline QSize shownSize(const QSize &stored, int orientation)
{
    return orientation >= 5 ? stored.transposed() : stored;
}

} // namespace homeward::render
