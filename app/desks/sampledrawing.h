// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace homeward {

/// A drawn bear as a picture file. No child is ever pictured in a sample, and no party's colours are used.
struct SampleDrawing
{
    QByteArray bytes;
    QString fileName; ///< ASCII, ends with the format
};

/// The same picture for the same \a number (0, 1, 2 …) in one build: JPEG, each fifth one PNG. Needs QtGui's painting.
[[nodiscard]] SampleDrawing drawSamplePicture(int number);

} // namespace homeward
