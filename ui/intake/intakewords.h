// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/evidencedesk.h"

#include <QStringList>

namespace homeward {

/// What a file holds, in a person's words: "JPEG picture"; never a machine's, such as application/pdf.
[[nodiscard]] QString contentText(const QString &mimeType);
[[nodiscard]] bool isEmptyContent(const QString &mimeType);

/// What became of files that were to be taken in, in words.
struct IntakeReport
{
    QString summary;
    QStringList details; ///< a line for every file there is something to say about
};
[[nodiscard]] IntakeReport intakeReport(const Result<QList<IntakeLine>> &lines);

} // namespace homeward
