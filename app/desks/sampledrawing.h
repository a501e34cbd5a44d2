// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/samplecontent.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace homeward {

/// A drawn child as a picture file. Nobody is ever photographed for a sample, and no party's colours are used.
struct SampleDrawing
{
    QByteArray bytes;
    QString fileName; ///< ASCII, ends with the format
    int frames = 1;
};

/// The figure alone. Needs QtGui's painting.
[[nodiscard]] QImage drawSampleLook(const SampleLook &look, const QSize &size);

/// The same picture for the same \a number (0, 1, 2 …) in one build: JPEG, each fifth one PNG.
[[nodiscard]] SampleDrawing drawSamplePicture(int number);
/// As a case has it: with the date and the turn of a camera where it says so, or as two sheets of one scan.
/// \a number of the picture within its dossier goes into the file's name.
[[nodiscard]] SampleDrawing drawSamplePicture(const SamplePicture &picture, int number);

} // namespace homeward
